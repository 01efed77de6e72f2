import type { MinimalPair } from "../../packs/pairs.ts";

/** Pairs of Portuguese sentences that differ in one thing. */
export const pairs: readonly MinimalPair[] = [
  {
    about: "who does it to whom",
    sides: [
      ["O Iraque atacou o Irã.", "ASSAULT IRQ > IRN occurred"],
      ["O Irã atacou o Iraque.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "active and passive",
    sides: [
      ["As tropas iraquianas atacaram o Kuwait.", "ASSAULT IRQMIL > KWT occurred"],
      ["O Kuwait foi atacado pelas tropas iraquianas.", "ASSAULT IRQMIL > KWT occurred"],
    ],
  },
  {
    about: "passive with and without agent",
    sides: [
      ["As sanções contra o Iraque foram impostas pelas Nações Unidas.", "SANCTION IGOUNO > IRQ occurred"],
      ["As sanções contra o Iraque foram impostas.", "SANCTION – > IRQ occurred"],
    ],
  },
  {
    about: "negation",
    sides: [
      ["A Etiópia atacou a Eritreia.", "ASSAULT ETH > ERI occurred"],
      ["A Etiópia não atacou a Eritreia.", "ASSAULT ETH > ERI denied"],
    ],
  },
  {
    about: "denial",
    sides: [
      ["O Peru atacou o Equador.", "ASSAULT PER > ECU occurred"],
      ["O Peru negou que tivesse atacado o Equador.", "ASSAULT PER > ECU denied"],
    ],
  },
  {
    about: "plan",
    sides: [
      ["O presidente egípcio visitou Israel.", "CONSULT EGYGOV > ISR occurred"],
      ["O presidente egípcio visitará Israel.", "AGREE[CONSULT] EGYGOV > ISR planned"],
    ],
  },
  {
    about: "possibility",
    sides: [
      ["A Etiópia atacou a Eritreia.", "ASSAULT ETH > ERI occurred"],
      ["A Etiópia poderia atacar a Eritreia.", "ASSAULT ETH > ERI hypothetical"],
    ],
  },
  {
    about: "request",
    sides: [
      ["O Peru libertou os soldados equatorianos.", "RETREAT PER > ECUMIL occurred"],
      ["O Brasil pediu ao Peru que libertasse os soldados equatorianos.", "REQUEST[RETREAT] BRA > PER requested"],
    ],
  },
  {
    about: "reported speech",
    sides: [
      ["O Irã atacou o Iraque.", "ASSAULT IRN > IRQ occurred"],
      ["As Nações Unidas disseram que o Irã havia atacado o Iraque.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "agreed and refused",
    sides: [
      ["A Etiópia concordou em retirar-se da Eritreia.", "AGREE[RETREAT] ETH > ERI planned"],
      ["A Etiópia recusou retirar-se da Eritreia.", "REJECT[RETREAT] ETH > ERI refused"],
    ],
  },
  {
    about: "threat and deed",
    sides: [
      ["O Equador atacou o Peru.", "ASSAULT ECU > PER occurred"],
      ["O Equador ameaçou atacar o Peru.", "THREATEN[ASSAULT] ECU > PER threatened"],
    ],
  },
  {
    about: "imposed and lifted",
    sides: [
      ["Os Estados Unidos impuseram sanções ao Vietnã.", "SANCTION USA > VNM occurred"],
      ["Os Estados Unidos suspenderam as sanções ao Vietnã.", "CONCEDE USA > VNM occurred"],
    ],
  },
  {
    about: "verb and noun",
    sides: [
      ["O Iraque invadiu o Kuwait.", "ASSAULT IRQ > KWT occurred"],
      ["A invasão iraquiana do Kuwait surpreendeu os mercados.", "ASSAULT IRQ > KWT occurred"],
    ],
  },
  {
    about: "verb and light verb",
    sides: [
      ["O Egito e Israel negociaram.", "CONSULT EGY+ISR together occurred"],
      ["O Egito e Israel mantiveram conversações.", "CONSULT EGY+ISR together occurred"],
    ],
  },
  {
    about: "subject and companion",
    sides: [
      ["O Peru e o Equador assinaram o tratado.", "SUPPORT PER+ECU together occurred"],
      ["O Peru assinou o tratado com o Equador.", "SUPPORT PER+ECU together occurred"],
    ],
  },
  {
    about: "one and two acted upon",
    sides: [
      ["O Sudão condenou a Etiópia.", "ACCUSE SDN > ETH occurred"],
      ["O Sudão condenou a Etiópia e a Eritreia.", "ACCUSE SDN > ETH+ERI occurred"],
    ],
  },
  {
    about: "one and two verbs",
    sides: [
      ["O Peru elogiou o Brasil.", "SUPPORT PER > BRA occurred"],
      ["O Peru elogiou o Brasil e acusou o Equador.", "SUPPORT PER > BRA occurred", "ACCUSE PER > ECU occurred"],
    ],
  },
  {
    about: "relative clause",
    sides: [
      ["A França condenou o Iraque.", "ACCUSE FRA > IRQ occurred"],
      [
        "A França condenou o Iraque, que havia atacado o Kuwait.",
        "ACCUSE FRA > IRQ occurred",
        "ASSAULT IRQ > KWT occurred",
      ],
    ],
  },
  {
    about: "adjective and genitive",
    sides: [
      ["O chanceler chileno visitou o Peru.", "CONSULT CHLGOV > PER occurred"],
      ["O chanceler do Chile visitou o Peru.", "CONSULT CHLGOV > PER occurred"],
    ],
  },
  {
    about: "done and wished",
    sides: [
      ["O Irã atacou o Iraque.", "ASSAULT IRN > IRQ occurred"],
      ["O Irã quer atacar o Iraque.", "ASSAULT IRN > IRQ hypothetical"],
    ],
  },
  {
    about: "whose border is left",
    sides: [
      ["O Peru retirou as tropas da fronteira com o Equador.", "RETREAT PER > ECU occurred"],
      ["O Peru retirou as tropas.", "RETREAT PER > – occurred"],
    ],
  },
];
