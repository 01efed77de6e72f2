import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** What stands in a `details` is made when that is first opened: closed ones ask the server for nothing. */
export function WhenOpen({ children }: { children: ComponentChildren }): JSX.Element {
  const inside = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const details = inside.current?.closest("details");
    if (!details) return;
    const look = () => {
      if (details.open) setOpened(true);
    };
    look();
    details.addEventListener("toggle", look);
    return () => details.removeEventListener("toggle", look);
  }, []);
  return <div ref={inside}>{opened && children}</div>;
}
