import type { MinimalPair } from "../../packs/pairs.ts";

/** Pairs of English sentences that differ in one thing. */
export const pairs: readonly MinimalPair[] = [
  {
    about: "who does it to whom",
    sides: [
      ["Iraq attacked Iran.", "ASSAULT IRQ > IRN occurred"],
      ["Iran attacked Iraq.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "active and passive",
    sides: [
      ["Iraqi troops invaded Kuwait.", "ASSAULT IRQMIL > KWT occurred"],
      ["Kuwait was invaded by Iraqi troops.", "ASSAULT IRQMIL > KWT occurred"],
    ],
  },
  {
    about: "passive with and without agent",
    sides: [
      ["Sanctions were imposed on Iraq by the United Nations.", "SANCTION IGOUNO > IRQ occurred"],
      ["Sanctions were imposed on Iraq.", "SANCTION – > IRQ occurred"],
    ],
  },
  {
    about: "negation",
    sides: [
      ["Ethiopia attacked Eritrea.", "ASSAULT ETH > ERI occurred"],
      ["Ethiopia did not attack Eritrea.", "ASSAULT ETH > ERI denied"],
    ],
  },
  {
    about: "denial",
    sides: [
      ["Peru attacked Ecuador.", "ASSAULT PER > ECU occurred"],
      ["Peru denied attacking Ecuador.", "ASSAULT PER > ECU denied"],
    ],
  },
  {
    about: "plan",
    sides: [
      ["The Egyptian president visited Israel.", "CONSULT EGYGOV > ISR occurred"],
      ["The Egyptian president will visit Israel.", "AGREE[CONSULT] EGYGOV > ISR planned"],
    ],
  },
  {
    about: "possibility",
    sides: [
      ["Ethiopia attacked Eritrea.", "ASSAULT ETH > ERI occurred"],
      ["Ethiopia could attack Eritrea.", "ASSAULT ETH > ERI hypothetical"],
    ],
  },
  {
    about: "condition",
    sides: [
      [
        "Jordan attacked Israel when Israel attacked Egypt.",
        "ASSAULT JOR > ISR occurred",
        "ASSAULT ISR > EGY occurred",
      ],
      [
        "Jordan will attack Israel if Israel attacks Egypt.",
        "THREATEN[ASSAULT] JOR > ISR threatened",
        "ASSAULT ISR > EGY hypothetical",
      ],
    ],
  },
  {
    about: "request",
    sides: [
      ["Peru released the Ecuadorian soldiers.", "RETREAT PER > ECUMIL occurred"],
      ["Brazil asked Peru to release the Ecuadorian soldiers.", "REQUEST[RETREAT] BRA > PER requested"],
    ],
  },
  {
    about: "obligation in a quotation",
    sides: [
      ["Brazil said that Peru had attacked Ecuador.", "ASSAULT PER > ECU occurred"],
      ["Brazil said that Peru must withdraw.", "REQUEST[RETREAT] BRA > PER requested"],
    ],
  },
  {
    about: "reported speech",
    sides: [
      ["Iran attacked Iraq.", "ASSAULT IRN > IRQ occurred"],
      ["The United Nations said that Iran had attacked Iraq.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "agreed and refused",
    sides: [
      ["Ethiopia agreed to withdraw its troops from Eritrea.", "AGREE[RETREAT] ETH > ERI planned"],
      ["Ethiopia refused to withdraw its troops from Eritrea.", "REJECT[RETREAT] ETH > ERI refused"],
    ],
  },
  {
    about: "threat and deed",
    sides: [
      ["Ecuador attacked Peru.", "ASSAULT ECU > PER occurred"],
      ["Ecuador threatened to attack Peru.", "THREATEN[ASSAULT] ECU > PER threatened"],
    ],
  },
  {
    about: "imposed and lifted",
    sides: [
      ["The United States imposed sanctions on Vietnam.", "SANCTION USA > VNM occurred"],
      ["The United States lifted sanctions on Vietnam.", "CONCEDE USA > VNM occurred"],
    ],
  },
  {
    about: "verb and noun",
    sides: [
      ["Iraq invaded Kuwait.", "ASSAULT IRQ > KWT occurred"],
      ["Iraq's invasion of Kuwait surprised the markets.", "ASSAULT IRQ > KWT occurred"],
    ],
  },
  {
    about: "verb and light verb",
    sides: [
      ["Egypt and Israel negotiated.", "CONSULT EGY+ISR together occurred"],
      ["Egypt and Israel held talks.", "CONSULT EGY+ISR together occurred"],
    ],
  },
  {
    about: "subject and companion",
    sides: [
      ["Peru and Ecuador signed the treaty.", "SUPPORT PER+ECU together occurred"],
      ["Peru signed the treaty with Ecuador.", "SUPPORT PER+ECU together occurred"],
    ],
  },
  {
    about: "one and two acted upon",
    sides: [
      ["Sudan condemned Ethiopia.", "ACCUSE SDN > ETH occurred"],
      ["Sudan condemned Ethiopia and Eritrea.", "ACCUSE SDN > ETH+ERI occurred"],
    ],
  },
  {
    about: "one and two verbs",
    sides: [
      ["Peru thanked Brazil.", "SUPPORT PER > BRA occurred"],
      ["Peru thanked Brazil and accused Ecuador.", "SUPPORT PER > BRA occurred", "ACCUSE PER > ECU occurred"],
    ],
  },
  {
    about: "relative clause",
    sides: [
      ["France condemned Iraq.", "ACCUSE FRA > IRQ occurred"],
      ["France condemned Iraq, which had invaded Kuwait.", "ACCUSE FRA > IRQ occurred", "ASSAULT IRQ > KWT occurred"],
    ],
  },
  {
    about: "adjective and genitive",
    sides: [
      ["The Chilean foreign minister visited Peru.", "CONSULT CHLGOV > PER occurred"],
      ["The foreign minister of Chile visited Peru.", "CONSULT CHLGOV > PER occurred"],
    ],
  },
  {
    about: "asked for and told of",
    sides: [
      ["Peru told Ecuador to withdraw.", "REQUEST[RETREAT] PER > ECU requested"],
      ["Peru told Ecuador that the talks had been useful."],
    ],
  },
  {
    about: "report at the end",
    sides: [
      ["Chilean rebels engaged Bolivian soldiers in a firefight.", "ASSAULT CHLREB > BOLMIL occurred"],
      [
        "Chilean rebels engaged in a firefight with Bolivian soldiers, officials said.",
        "ASSAULT CHLREB+BOLMIL together occurred",
      ],
    ],
  },
  {
    about: "own deed and another's",
    sides: [
      ["Peru claimed that Ecuador had attacked Brazil.", "ACCUSE[ASSAULT] PER > ECU occurred"],
      ["Peru claimed that it had attacked Brazil.", "ASSAULT PER > BRA occurred"],
    ],
  },
  {
    about: "clash with protesters and with rebels",
    sides: [
      ["Peruvian police clashed with demonstrators.", "PROTEST PERCVL > PERCOP occurred"],
      ["Peruvian police clashed with rebels.", "ASSAULT PERCOP+PERREB together occurred"],
    ],
  },
  {
    about: "attack and accident",
    sides: [
      ["Ten Kenyan soldiers were killed in an attack by Somali rebels.", "ASSAULT SOMREB > KENMIL occurred"],
      ["Ten Kenyan soldiers were killed in an accident."],
    ],
  },
  {
    about: "particle and none",
    sides: [
      ["Japan rolled back tariffs on Chilean copper.", "CONCEDE JPN > CHL occurred"],
      ["Japan raised tariffs on Chilean copper.", "SANCTION JPN > CHL occurred"],
    ],
  },
  {
    about: "still and no longer",
    sides: [
      ["Peru recognises Taiwan.", "SUPPORT PER > TWN occurred"],
      ["Peru will no longer recognise Taiwan.", "REJECT[SUPPORT] PER > TWN refused"],
    ],
  },
  {
    about: "what an apposition says",
    sides: [
      ["Egypt met Omar Hassan, a senior Sudanese official.", "CONSULT EGY+SDNGOV together occurred"],
      ["Egypt met Omar Hassan, a senior Ethiopian official.", "CONSULT EGY+ETHGOV together occurred"],
    ],
  },
  {
    about: "tried in court and tried to do",
    sides: [
      ["Iraq tried a Kuwaiti journalist.", "ACCUSE IRQ > KWTMED occurred"],
      ["Iraq tried to attack Kuwait.", "ASSAULT IRQ > KWT hypothetical"],
    ],
  },
  {
    about: "done and wished",
    sides: [
      ["Iran attacked Iraq.", "ASSAULT IRN > IRQ occurred"],
      ["Iran wants to attack Iraq.", "ASSAULT IRN > IRQ hypothetical"],
    ],
  },
  {
    about: "accents that the text leaves out",
    sides: [
      ["Bogotá criticised Caracas.", "ACCUSE COLGOV > VENGOV occurred"],
      ["Bogota criticised Caracas.", "ACCUSE COLGOV > VENGOV occurred"],
    ],
  },
  {
    about: "a death in a fight and a death in bed",
    sides: [
      ["Three soldiers died in a rebel attack in Colombia.", "ASSAULT COLREB > COLMIL occurred"],
      ["Three soldiers died of malaria in Colombia."],
    ],
  },
  {
    about: "who blocks a road",
    sides: [
      ["Peruvian farmers blocked the road to the coast.", "PROTEST PERAGR > – occurred"],
      ["Peruvian rebels blocked the road to the coast.", "COERCE PERREB > – occurred"],
    ],
  },
  {
    about: "a general and a general strike",
    sides: [
      ["The general criticised Ecuador.", "ACCUSE ---MIL > ECU occurred"],
      ["The workers of Ecuador began a general strike.", "PROTEST ECULAB > – occurred"],
    ],
  },
  {
    about: "a bomb and a boiler",
    sides: [["A car bomb exploded near a market.", "ASSAULT – > – occurred"], ["A boiler exploded near a market."]],
  },
  {
    about: "demonstrators and tourists gather",
    sides: [
      ["Thousands of demonstrators gathered in Lima.", "PROTEST PERCVL > – occurred"],
      ["Thousands of tourists gathered in Lima."],
    ],
  },
  {
    about: "stepping on a mine and on a stage",
    sides: [
      ["Two farmers stepped on a landmine in Cambodia.", "ASSAULT – > ---AGR occurred"],
      ["Two farmers stepped on a stage in Cambodia."],
    ],
  },
  {
    about: "crisis and fund",
    sides: [
      ["Russia contributed to the crisis in Venezuela."],
      ["Norway contributed to the relief fund for Malawi.", "AID NOR > MWI occurred"],
    ],
  },
  {
    about: "a name of several words and of one",
    sides: [
      ["Peru and Chile signed a treaty.", "SUPPORT PER+CHL together occurred"],
      [
        "Peru and Chile signed a landmark Trade Partnership and Investment Agreement.",
        "SUPPORT PER+CHL together occurred",
      ],
    ],
  },
  {
    about: "whose border is left",
    sides: [
      ["Peru withdrew its troops from the border with Ecuador.", "RETREAT PER > ECU occurred"],
      ["Peru withdrew its troops.", "RETREAT PER > – occurred"],
    ],
  },
  {
    about: "a threat of a lawsuit and the lawsuit",
    sides: [
      ["Ecuador threatened to file a lawsuit against Peru.", "THREATEN[ACCUSE] ECU > PER threatened"],
      ["Ecuador filed a lawsuit against Peru.", "ACCUSE ECU > PER occurred"],
    ],
  },
  {
    about: "a gathering and a camp",
    sides: [
      ["Peruvian students held a rally.", "PROTEST PEREDU > – occurred"],
      ["The report describes the concentration camp in Lima."],
    ],
  },
];
