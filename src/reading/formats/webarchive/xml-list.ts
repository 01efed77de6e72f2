import { decodeXml, textOf, type XmlElement, xmlTree } from "../../parsers/xml.ts";
import type { PropertyList } from "./property-list.ts";

/** Opens a property list that is written in XML. Throws as `xmlTree` does. */
export function openXmlList(bytes: Uint8Array): PropertyList {
  const root = xmlTree(decodeXml(bytes, { name: "" }).text);
  const found: XmlElement[] = [elementsOf(root)[0] ?? root];
  return {
    top: 0,
    entry(dictionary, key) {
      const entries = found[dictionary]?.name === "dict" ? elementsOf(found[dictionary]) : [];
      const name = entries.findIndex((element) => element.name === "key" && textOf(element) === key);
      const value = entries[name + 1];
      return name < 0 || value === undefined ? null : found.push(value) - 1;
    },
    value(reference) {
      const element = reference === null ? undefined : found[reference];
      if (element?.name === "string") return textOf(element);
      return element?.name === "data" ? Buffer.from(textOf(element), "base64") : null;
    },
  };
}

function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}
