import type { MinimalPair } from "../../packs/pairs.ts";

/** Pairs of Russian sentences that differ in one thing. */
export const pairs: readonly MinimalPair[] = [
  {
    about: "who does it to whom",
    sides: [
      ["Ирак напал на Иран.", "ASSAULT IRQ > IRN occurred"],
      ["Иран напал на Ирак.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "active and passive",
    sides: [
      ["Иракские войска оккупировали Кувейт.", "COERCE IRQMIL > KWT occurred"],
      ["Кувейт был оккупирован иракскими войсками.", "COERCE IRQMIL > KWT occurred"],
    ],
  },
  {
    about: "passive with and without agent",
    sides: [
      ["Санкции против Ирака были введены Организацией Объединённых Наций.", "SANCTION IGOUNO > IRQ occurred"],
      ["Санкции против Ирака были введены.", "SANCTION – > IRQ occurred"],
    ],
  },
  {
    about: "negation",
    sides: [
      ["Эфиопия напала на Эритрею.", "ASSAULT ETH > ERI occurred"],
      ["Эфиопия не напала на Эритрею.", "ASSAULT ETH > ERI denied"],
    ],
  },
  {
    about: "denial",
    sides: [
      ["Эфиопия напала на Эритрею.", "ASSAULT ETH > ERI occurred"],
      ["Эфиопия отрицает, что напала на Эритрею.", "ASSAULT ETH > ERI denied"],
    ],
  },
  {
    about: "plan",
    sides: [
      ["Президент Египта посетил Израиль.", "CONSULT EGYGOV > ISR occurred"],
      ["Президент Египта посетит Израиль.", "AGREE[CONSULT] EGYGOV > ISR planned"],
    ],
  },
  {
    about: "possibility",
    sides: [
      ["Эфиопия напала на Эритрею.", "ASSAULT ETH > ERI occurred"],
      ["Эфиопия может напасть на Эритрею.", "ASSAULT ETH > ERI hypothetical"],
    ],
  },
  {
    about: "condition",
    sides: [
      [
        "Иордания напала на Израиль, когда Израиль напал на Египет.",
        "ASSAULT JOR > ISR occurred",
        "ASSAULT ISR > EGY occurred",
      ],
      [
        "Иордания нападёт на Израиль, если Израиль нападёт на Египет.",
        "THREATEN[ASSAULT] JOR > ISR threatened",
        "ASSAULT ISR > EGY hypothetical",
      ],
    ],
  },
  {
    about: "request",
    sides: [
      ["Эфиопия освободила эритрейских солдат.", "RETREAT ETH > ERIMIL occurred"],
      ["Норвегия попросила Эфиопию освободить эритрейских солдат.", "REQUEST[RETREAT] NOR > ETH requested"],
    ],
  },
  {
    about: "reported speech",
    sides: [
      ["Иран напал на Ирак.", "ASSAULT IRN > IRQ occurred"],
      ["Организация Объединённых Наций сообщила, что Иран напал на Ирак.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "agreed and refused",
    sides: [
      ["Эфиопия согласилась освободить эритрейских солдат.", "AGREE[RETREAT] ETH > ERIMIL planned"],
      ["Эфиопия отказалась освободить эритрейских солдат.", "REJECT[RETREAT] ETH > ERIMIL refused"],
    ],
  },
  {
    about: "threat and deed",
    sides: [
      ["Иран атаковал Ирак.", "ASSAULT IRN > IRQ occurred"],
      ["Иран угрожает атаковать Ирак.", "THREATEN[ASSAULT] IRN > IRQ threatened"],
    ],
  },
  {
    about: "imposed and lifted",
    sides: [
      ["США ввели санкции против Вьетнама.", "SANCTION USA > VNM occurred"],
      ["США сняли санкции против Вьетнама.", "CONCEDE USA > VNM occurred"],
    ],
  },
  {
    about: "verb and noun",
    sides: [
      ["Ирак вторгся в Кувейт.", "ASSAULT IRQ > KWT occurred"],
      ["Вторжение Ирака в Кувейт удивило рынки.", "ASSAULT IRQ > KWT occurred"],
    ],
  },
  {
    about: "verb and light verb",
    sides: [
      ["Египет и Израиль встретились.", "CONSULT EGY+ISR together occurred"],
      ["Египет и Израиль провели переговоры.", "CONSULT EGY+ISR together occurred"],
    ],
  },
  {
    about: "subject and companion",
    sides: [
      ["Перу и Эквадор подписали договор.", "SUPPORT PER+ECU together occurred"],
      ["Перу подписало договор с Эквадором.", "SUPPORT PER+ECU together occurred"],
    ],
  },
  {
    about: "one and two acted upon",
    sides: [
      ["Судан осудил Эфиопию.", "ACCUSE SDN > ETH occurred"],
      ["Судан осудил Эфиопию и Эритрею.", "ACCUSE SDN > ETH+ERI occurred"],
    ],
  },
  {
    about: "one and two verbs",
    sides: [
      ["Индия поблагодарила Бразилию.", "SUPPORT IND > BRA occurred"],
      ["Индия поблагодарила Бразилию и обвинила Китай.", "SUPPORT IND > BRA occurred", "ACCUSE IND > CHN occurred"],
    ],
  },
  {
    about: "adjective and genitive",
    sides: [
      ["Чилийский министр иностранных дел посетил Перу.", "CONSULT CHLGOV > PER occurred"],
      ["Министр иностранных дел Чили посетил Перу.", "CONSULT CHLGOV > PER occurred"],
    ],
  },
  {
    about: "done and wished",
    sides: [
      ["Иран напал на Ирак.", "ASSAULT IRN > IRQ occurred"],
      ["Иран хочет атаковать Ирак.", "ASSAULT IRN > IRQ hypothetical"],
    ],
  },
  {
    about: "whose border is left",
    sides: [
      ["Перу отвело войска от границы с Эквадором.", "RETREAT PER > ECU occurred"],
      ["Перу отвело войска.", "RETREAT PER > – occurred"],
    ],
  },
];
