import type { JSX } from "preact";

/** Who is signed in, and the button that ends his session. */
export function SignOut({ name }: { name: string }): JSX.Element {
  return (
    <form class="sign-out" method="post" action="/sign-out">
      <bdi>{name}</bdi>{" "}
      <button type="submit" class="small">
        Sign out
      </button>
    </form>
  );
}
