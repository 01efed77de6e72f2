/** The parts of the site, in the order in which every page names them, each with the least role that it is open to. */
export const sections = [
  { name: "Relations", href: "/", may: "viewer" },
  { name: "Actors", href: "/actors", may: "viewer" },
  { name: "Articles", href: "/articles", may: "viewer" },
  { name: "Operations", href: "/operations", may: "operator" },
  { name: "Queues", href: "/queues/", may: "operator" },
] as const;
