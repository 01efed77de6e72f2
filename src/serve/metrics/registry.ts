import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type LabelOf, type MetricName, type MetricOf, metricCatalogue } from "./catalogue.ts";

/** All metrics of a process by name, and their text as Prometheus reads it. */
export interface MetricRegistry {
  readonly contentType: string;
  text(): Promise<string>;
  gauge<Name extends MetricOf<"gauge">>(name: Name): Gauge<LabelOf<Name>>;
  counter<Name extends MetricOf<"counter">>(name: Name): Counter<LabelOf<Name>>;
  histogram<Name extends MetricOf<"histogram">>(name: Name): Histogram<LabelOf<Name>>;
}

/** Seconds: recording takes milliseconds, coding a long article the whole of ENTENTE_CODE_SECONDS. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Makes every metric of the catalogue, and those of the process itself, without values as yet. */
export function openRegistry(): MetricRegistry {
  const registry = new Registry();
  const registers = [registry];
  for (const [name, { kind, help, labels }] of Object.entries(metricCatalogue)) {
    const labelNames: string[] = [...labels];
    if (kind === "gauge") {
      const gauge = new Gauge({ name, help, labelNames, registers });
      // it would begin at 0, which is a claim: that the database is away, where nobody has asked it
      if (labelNames.length === 0) gauge.remove();
    }
    if (kind === "counter") new Counter({ name, help, labelNames, registers });
    if (kind === "histogram") new Histogram({ name, help, labelNames, buckets, registers });
  }
  collectDefaultMetrics({ register: registry, prefix: "entente_" });
  const named = <Metric>(name: MetricName) => registry.getSingleMetric(name) as Metric;
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    gauge: (name) => named(name),
    counter: (name) => named(name),
    histogram: (name) => named(name),
  };
}
