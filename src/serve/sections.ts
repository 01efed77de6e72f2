/** The parts of the site, in the order in which every page names them. */
export const sections = [
  { name: "Relations", href: "/" },
  { name: "Actors", href: "/actors" },
  { name: "Articles", href: "/articles" },
  { name: "Operations", href: "/operations" },
  { name: "Queues", href: "/queues/" },
] as const;
