import type { MinimalPair } from "../../packs/pairs.ts";

/** Pairs of French sentences that differ in one thing. */
export const pairs: readonly MinimalPair[] = [
  {
    about: "who does it to whom",
    sides: [
      ["L'Irak a attaqué l'Iran.", "ASSAULT IRQ > IRN occurred"],
      ["L'Iran a attaqué l'Irak.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "active and passive",
    sides: [
      ["Les troupes irakiennes ont envahi le Koweït.", "ASSAULT IRQMIL > KWT occurred"],
      ["Le Koweït a été envahi par les troupes irakiennes.", "ASSAULT IRQMIL > KWT occurred"],
    ],
  },
  {
    about: "passive with and without agent",
    sides: [
      ["Des sanctions ont été imposées à l'Irak par les Nations unies.", "SANCTION IGOUNO > IRQ occurred"],
      ["Des sanctions ont été imposées à l'Irak.", "SANCTION – > IRQ occurred"],
    ],
  },
  {
    about: "negation",
    sides: [
      ["L'Éthiopie a attaqué l'Érythrée.", "ASSAULT ETH > ERI occurred"],
      ["L'Éthiopie n'a pas attaqué l'Érythrée.", "ASSAULT ETH > ERI denied"],
    ],
  },
  {
    about: "denial",
    sides: [
      ["Le Pérou a attaqué l'Équateur.", "ASSAULT PER > ECU occurred"],
      ["Le Pérou a nié avoir attaqué l'Équateur.", "ASSAULT PER > ECU denied"],
    ],
  },
  {
    about: "plan",
    sides: [
      ["Le président égyptien a visité Israël.", "CONSULT EGYGOV > ISR occurred"],
      ["Le président égyptien visitera Israël.", "AGREE[CONSULT] EGYGOV > ISR planned"],
    ],
  },
  {
    about: "possibility",
    sides: [
      ["L'Éthiopie a attaqué l'Érythrée.", "ASSAULT ETH > ERI occurred"],
      ["L'Éthiopie pourrait attaquer l'Érythrée.", "ASSAULT ETH > ERI hypothetical"],
    ],
  },
  {
    about: "condition",
    sides: [
      [
        "Quand Israël a attaqué l'Égypte, la Jordanie a attaqué Israël.",
        "ASSAULT JOR > ISR occurred",
        "ASSAULT ISR > EGY occurred",
      ],
      [
        "Si Israël attaque l'Égypte, la Jordanie attaquera Israël.",
        "THREATEN[ASSAULT] JOR > ISR threatened",
        "ASSAULT ISR > EGY hypothetical",
      ],
    ],
  },
  {
    about: "request",
    sides: [
      ["Le Pérou a libéré les soldats équatoriens.", "RETREAT PER > ECUMIL occurred"],
      ["Le Brésil a demandé au Pérou de libérer les soldats équatoriens.", "REQUEST[RETREAT] BRA > PER requested"],
    ],
  },
  {
    about: "reported speech",
    sides: [
      ["L'Iran a attaqué l'Irak.", "ASSAULT IRN > IRQ occurred"],
      ["Les Nations unies ont dit que l'Iran avait attaqué l'Irak.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "agreed and refused",
    sides: [
      ["L'Éthiopie a accepté de libérer les soldats érythréens.", "AGREE[RETREAT] ETH > ERIMIL planned"],
      ["L'Éthiopie a refusé de libérer les soldats érythréens.", "REJECT[RETREAT] ETH > ERIMIL refused"],
    ],
  },
  {
    about: "threat and deed",
    sides: [
      ["L'Équateur a attaqué le Pérou.", "ASSAULT ECU > PER occurred"],
      ["L'Équateur a menacé d'attaquer le Pérou.", "THREATEN[ASSAULT] ECU > PER threatened"],
    ],
  },
  {
    about: "imposed and lifted",
    sides: [
      ["Les États-Unis ont imposé un embargo au Vietnam.", "SANCTION USA > VNM occurred"],
      ["Les États-Unis ont levé l'embargo contre le Vietnam.", "CONCEDE USA > VNM occurred"],
    ],
  },
  {
    about: "verb and noun",
    sides: [
      ["L'Irak a envahi le Koweït.", "ASSAULT IRQ > KWT occurred"],
      ["L'invasion irakienne du Koweït a surpris les marchés.", "ASSAULT IRQ > KWT occurred"],
    ],
  },
  {
    about: "verb and light verb",
    sides: [
      ["L'Égypte et Israël ont négocié.", "CONSULT EGY+ISR together occurred"],
      ["L'Égypte et Israël ont mené une négociation.", "CONSULT EGY+ISR together occurred"],
    ],
  },
  {
    about: "subject and companion",
    sides: [
      ["Le Pérou et l'Équateur ont signé le traité.", "SUPPORT PER+ECU together occurred"],
      ["Le Pérou a signé le traité avec l'Équateur.", "SUPPORT PER+ECU together occurred"],
    ],
  },
  {
    about: "one and two acted upon",
    sides: [
      ["Le Soudan a condamné l'Éthiopie.", "ACCUSE SDN > ETH occurred"],
      ["Le Soudan a condamné l'Éthiopie et l'Érythrée.", "ACCUSE SDN > ETH+ERI occurred"],
    ],
  },
  {
    about: "one and two verbs",
    sides: [
      ["Le Pérou a félicité le Brésil.", "SUPPORT PER > BRA occurred"],
      [
        "Le Pérou a félicité le Brésil et accusé l'Équateur.",
        "SUPPORT PER > BRA occurred",
        "ACCUSE PER > ECU occurred",
      ],
    ],
  },
  {
    about: "relative clause",
    sides: [
      ["La France a condamné les troupes irakiennes.", "ACCUSE FRA > IRQMIL occurred"],
      [
        "La France a condamné les troupes irakiennes qui avaient envahi le Koweït.",
        "ACCUSE FRA > IRQMIL occurred",
        "ASSAULT IRQMIL > KWT occurred",
      ],
    ],
  },
  {
    about: "adjective and genitive",
    sides: [
      ["Le ministre chilien des Affaires étrangères a visité le Pérou.", "CONSULT CHLGOV > PER occurred"],
      ["Le ministre des Affaires étrangères du Chili a visité le Pérou.", "CONSULT CHLGOV > PER occurred"],
    ],
  },
  {
    about: "done and wished",
    sides: [
      ["L'Iran a attaqué l'Irak.", "ASSAULT IRN > IRQ occurred"],
      ["L'Iran veut attaquer l'Irak.", "ASSAULT IRN > IRQ hypothetical"],
    ],
  },
  {
    about: "whose border is left",
    sides: [
      ["Le Pérou a retiré ses troupes du territoire équatorien.", "RETREAT PER > ECU occurred"],
      ["Le Pérou a retiré ses troupes.", "RETREAT PER > – occurred"],
    ],
  },
  {
    about: "a threat of a lawsuit and the lawsuit",
    sides: [
      ["Le Pérou a menacé de porter plainte contre l'Équateur.", "THREATEN[ACCUSE] PER > ECU threatened"],
      ["Le Pérou a porté plainte contre l'Équateur.", "ACCUSE PER > ECU occurred"],
    ],
  },
];
