import type { JSX } from "preact";

/** What the page for signing in shows. */
export interface SignInView {
  /** Whether there are users with names; else the secret is the token. */
  readonly named: boolean;
  /** Where to go on afterwards: a path of this server. */
  readonly next: string;
  /** Why the last try failed. */
  readonly trouble: string | null;
}

/** The page on which somebody says who he is. */
export function SignInPage({ view: { named, next, trouble } }: { view: SignInView }): JSX.Element {
  return (
    <section class="sign-in">
      <h1>Sign in</h1>
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value={next} />
        {named && (
          <label>
            Name
            <input name="name" autocomplete="username" autocapitalize="none" spellcheck={false} maxLength={64} />
          </label>
        )}
        <label>
          {named ? "Secret" : "Token"}
          <input type="password" name="secret" autocomplete="current-password" required maxLength={1024} />
        </label>
        <button type="submit">Sign in</button>
      </form>
    </section>
  );
}
