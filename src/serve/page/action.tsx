import type { JSX } from "preact";

interface ActionView {
  readonly to: string;
  readonly says: string;
  /** What it is done to, for those who do not see what the button stands beside. */
  readonly what?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A button that does something: a form of its own, since whatever changes something is a POST. */
export function Action({ to, says, what, fields = {} }: ActionView): JSX.Element {
  return (
    <form class="act" method="post" action={to}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">
        {says}
        {what && <span class="unseen"> {what}</span>}
      </button>
    </form>
  );
}
