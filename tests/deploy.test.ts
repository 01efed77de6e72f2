import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { commands } from "../src/commands/index.ts";
import { readConfig } from "../src/config.ts";
import { groupRoles } from "../src/db/rights.ts";

// each lint starts a process
vi.setConfig({ testTimeout: 120_000 });

const systemd = "/usr/bin/systemd-analyze";
if (process.env.ENTENTE_REQUIRE?.split(",").includes("systemd") && !existsSync(systemd))
  throw new Error(`ENTENTE_REQUIRE names systemd, but there is no ${systemd}: apt-get install systemd`);

interface Service {
  image: string;
  command?: string;
  build?: unknown;
  environment?: Record<string, string | number>;
  healthcheck?: unknown;
  volumes?: (string | { source: string; read_only?: boolean })[];
  ports?: string[];
  user?: string;
  deploy?: { replicas: number | string };
  depends_on?: Record<string, { condition: string }>;
}

const composeText = readFileSync("docker-compose.yml", "utf8");
const compose = parse(composeText, { merge: true }) as { services: Record<string, Service> };
const ours = Object.entries(compose.services).filter(([, { build }]) => build);
const commandNames = commands.map(({ name }) => name);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-deploy-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("docker-compose.yml", () => {
  const lint = (file: string) =>
    spawnSync("node_modules/.bin/dclint", ["--max-warnings", "0", "--config", ".dclintrc.yml", file], {
      encoding: "utf8",
    });

  test("dclint has nothing to say of it, and does of a broken one", () => {
    const { status, stdout, stderr } = lint("docker-compose.yml");
    expect(status, stdout + stderr).toBe(0);
    const broken = join(folder, "docker-compose.yml");
    writeFileSync(broken, composeText.replace("volumes:", "volume:"));
    expect(lint(broken).status).not.toBe(0);
  });

  test("has every process of a fleet, with settings that it understands", () => {
    expect(ours.map(([name]) => name)).toEqual(["migrate", "project", "serve", "watch", "work"]);
    for (const [name, { command, environment = {} }] of ours) {
      expect(command).toBe(name);
      const env = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(String(value))]));
      const config = readConfig({}, env);
      expect(config.databaseUrl).toContain("@postgres:5432/entente");
      expect(config.redisUrl === null).toBe(name === "migrate");
      if (config.host !== "127.0.0.1") expect(config.token, `${name} asks who it is`).toBe("given");
    }
    const { project, work } = compose.services;
    expect(project?.deploy?.replicas).toBe(2);
    expect(filled(String(work?.deploy?.replicas))).toBe("2");
  });

  test("knows how each lasting service is, and starts nothing before the database is migrated", () => {
    for (const [name, { healthcheck, depends_on }] of Object.entries(compose.services)) {
      if (name !== "migrate")
        expect([name, healthcheck]).toEqual([name, expect.objectContaining({ test: expect.anything() })]);
      if (["project", "serve", "watch", "work"].includes(name))
        expect(depends_on?.migrate).toEqual({ condition: "service_completed_successfully" });
    }
  });

  test("names no secret, asks for each in .env, and opens ports to this host alone", () => {
    const asked = new Set([...composeText.matchAll(/\$\{(\w+)(:?[?-])?/g)].map((match) => match[1]));
    const example = [...readFileSync("deploy/env.example", "utf8").matchAll(/^(\w+)=(.*)$/gm)];
    expect([...asked].sort()).toEqual(example.map((match) => match[1]).sort());
    const secrets = example.filter(([, name = ""]) => /PASSWORD|TOKEN/.test(name));
    expect(secrets.length).toBeGreaterThan(5);
    for (const [, name, value] of secrets) {
      expect([name, value]).toEqual([name, ""]);
      expect(composeText, `${name} must be required`).toContain(`\${${name}:?`);
    }
    const ports = Object.values(compose.services).flatMap(({ ports = [] }) => ports);
    expect(ports.length).toBeGreaterThan(2);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  test("mounts nothing of ours for writing", () => {
    const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    const bound = mounts.filter((mount) => typeof mount !== "string" || mount.startsWith("./"));
    expect(bound.length).toBeGreaterThan(3);
    expect(bound.filter((mount) => (typeof mount === "string" ? !mount.endsWith(":ro") : !mount.read_only))).toEqual(
      [],
    );
    expect(statSync("deploy/postgres/init.sh").mode & 0o111, "it is run, not read").not.toBe(0);
  });
});

test("Prometheus asks every process at the port that it listens on, and Grafana asks Prometheus", () => {
  const read = (file: string) => parse(readFileSync(join("deploy", file), "utf8"), { merge: true });
  const { scrape_configs: jobs } = read("prometheus/prometheus.yml") as {
    scrape_configs: {
      static_configs?: { targets: string[] }[];
      dns_sd_configs?: { names: string[]; port: number }[];
    }[];
  };
  const [found] = jobs.flatMap(({ dns_sd_configs = [] }) => dns_sd_configs);
  expect(jobs.flatMap(({ static_configs = [] }) => static_configs)).toEqual([{ targets: ["serve:4040"] }]);
  for (const name of found?.names ?? []) {
    expect(compose.services[name]?.environment?.ENTENTE_METRICS_PORT).toBe(found?.port);
  }
  expect(found?.names).toHaveLength(3);
  const { datasources } = read("grafana/provisioning/datasources/prometheus.yml") as { datasources: { url: string }[] };
  expect(datasources[0]?.url).toBe("http://prometheus:9090");
});

test("the image runs as nobody in particular, holds no secret, and gets what it copies", () => {
  const dockerfile = readFileSync("Dockerfile", "utf8");
  const [, last = ""] = dockerfile.split(/^FROM .*(?:\n(?!FROM ))[\s\S]*?(?=^FROM )/m);
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((match) => match[1] ?? "");
  expect(copied.filter((path) => !["dist", "node_modules"].includes(path) && !existsSync(path))).toEqual([]);
  const allowed =
    readFileSync(".dockerignore", "utf8")
      .match(/^!\S+/gm)
      ?.map((line) => line.slice(1)) ?? [];
  const needed = [
    "package.json",
    "package-lock.json",
    ".npmrc",
    "src",
    "tsconfig.build.json",
    "bin",
    "migrations",
    "models",
    "web",
    "examples",
  ];
  expect(needed.filter((path) => !allowed.includes(path))).toEqual([]);
  expect(last).toMatch(/^USER 10001:10001$/m);
  expect(dockerfile).not.toMatch(/PASSWORD|TOKEN|DATABASE_URL=|REDIS_URL=|--build-arg|^ARG/m);
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
  expect(dockerfile.match(/^FROM node:20-/gm)).toHaveLength(2);
  expect(engines.node).toMatch(/^>=20\./);
});

test("the database of the compose file has every role", () => {
  const script = readFileSync("deploy/postgres/init.sh", "utf8");
  for (const role of groupRoles) expect(script).toMatch(new RegExp(`^create role ${role} `, "m"));
  expect(script).toContain(`grant ${groupRoles.join(", ")} to entente;`);
});

describe("systemd's units", () => {
  const units = readdirSync("deploy/systemd").filter((name) => name.endsWith(".service"));

  /** The units as they would be installed, with the Node of this machine. */
  function installed(change: (text: string) => string = (text) => text): string[] {
    const place = mkdtempSync(join(folder, "units-"));
    cpSync("deploy/systemd", place, { recursive: true });
    for (const unit of units) {
      const text = readFileSync(join(place, unit), "utf8").replace("/usr/bin/node", process.execPath);
      writeFileSync(join(place, unit), change(text));
    }
    return [...units, "entente.target"].map((unit) => join(place, unit));
  }

  const verify = (files: string[]) => spawnSync(systemd, ["verify", "--man=no", ...files], { encoding: "utf8" });

  test("each runs a process of a fleet", () => {
    const run = units.map(
      (unit) =>
        /^ExecStart=\/usr\/bin\/node \S+ (\w+)$/m.exec(readFileSync(resolve("deploy/systemd", unit), "utf8"))?.[1],
    );
    expect([...run].sort()).toEqual(["migrate", "project", "serve", "watch", "work"]);
    expect(run.filter((command) => !commandNames.includes(String(command)))).toEqual([]);
  });

  test.skipIf(!existsSync(systemd))("systemd-analyze verifies them, and would not a wrong one", () => {
    const { status, stderr } = verify(installed());
    expect([status, stderr]).toEqual([0, ""]);
    const wrong = verify(installed((text) => text.replace("Restart=always", "Restart=perhaps")));
    expect(wrong.stderr).toContain("perhaps");
  });

  test.skipIf(!existsSync(systemd))("they may do little: the exposure that systemd reckons is below 2 of 10", () => {
    for (const file of installed().filter((name) => name.endsWith(".service"))) {
      const { status, stdout, stderr } = spawnSync(systemd, ["security", "--offline=yes", "--threshold=20", file], {
        encoding: "utf8",
      });
      expect(status, stdout + stderr).toBe(0);
    }
  });
});

/** A value of the compose file with its variables given, or with the default that it names. */
function filled(value: string): string {
  return value.replace(/\$\{\w+(?::-([^}]*)|[^}]*)\}/g, (_, usual?: string) => usual ?? "given");
}
