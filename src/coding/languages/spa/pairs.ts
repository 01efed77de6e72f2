import type { MinimalPair } from "../../packs/pairs.ts";

/** Pairs of Spanish sentences that differ in one thing. */
export const pairs: readonly MinimalPair[] = [
  {
    about: "who does it to whom",
    sides: [
      ["Irak atacó a Irán.", "ASSAULT IRQ > IRN occurred"],
      ["Irán atacó a Irak.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "active and passive",
    sides: [
      ["Las tropas iraquíes invadieron Kuwait.", "ASSAULT IRQMIL > KWT occurred"],
      ["Kuwait fue invadido por las tropas iraquíes.", "ASSAULT IRQMIL > KWT occurred"],
    ],
  },
  {
    about: "passive with and without agent",
    sides: [
      ["Las sanciones contra Irak fueron impuestas por las Naciones Unidas.", "SANCTION IGOUNO > IRQ occurred"],
      ["Las sanciones contra Irak fueron impuestas.", "SANCTION – > IRQ occurred"],
    ],
  },
  {
    about: "negation",
    sides: [
      ["Etiopía atacó a Eritrea.", "ASSAULT ETH > ERI occurred"],
      ["Etiopía no atacó a Eritrea.", "ASSAULT ETH > ERI denied"],
    ],
  },
  {
    about: "denial",
    sides: [
      ["El Perú atacó al Ecuador.", "ASSAULT PER > ECU occurred"],
      ["El Perú negó que hubiera atacado al Ecuador.", "ASSAULT PER > ECU denied"],
    ],
  },
  {
    about: "plan",
    sides: [
      ["El presidente egipcio visitó Israel.", "CONSULT EGYGOV > ISR occurred"],
      ["El presidente egipcio visitará Israel.", "AGREE[CONSULT] EGYGOV > ISR planned"],
    ],
  },
  {
    about: "possibility",
    sides: [
      ["Etiopía atacó a Eritrea.", "ASSAULT ETH > ERI occurred"],
      ["Etiopía podría atacar a Eritrea.", "ASSAULT ETH > ERI hypothetical"],
    ],
  },
  {
    about: "condition",
    sides: [
      [
        "Jordania atacó a Israel cuando Israel atacó a Egipto.",
        "ASSAULT JOR > ISR occurred",
        "ASSAULT ISR > EGY occurred",
      ],
      [
        "Jordania atacará a Israel si Israel ataca a Egipto.",
        "THREATEN[ASSAULT] JOR > ISR threatened",
        "ASSAULT ISR > EGY hypothetical",
      ],
    ],
  },
  {
    about: "request",
    sides: [
      ["El Perú liberó a los soldados ecuatorianos.", "RETREAT PER > ECUMIL occurred"],
      ["El Brasil pidió al Perú que liberara a los soldados ecuatorianos.", "REQUEST[RETREAT] BRA > PER requested"],
    ],
  },
  {
    about: "obligation in a quotation",
    sides: [
      ["El Brasil dijo que el Perú había atacado al Ecuador.", "ASSAULT PER > ECU occurred"],
      ["El Brasil dijo que el Perú debe retirarse.", "REQUEST[RETREAT] BRA > PER requested"],
    ],
  },
  {
    about: "reported speech",
    sides: [
      ["Irán atacó a Irak.", "ASSAULT IRN > IRQ occurred"],
      ["Las Naciones Unidas dijeron que Irán había atacado a Irak.", "ASSAULT IRN > IRQ occurred"],
    ],
  },
  {
    about: "agreed and refused",
    sides: [
      ["Etiopía aceptó retirarse de Eritrea.", "AGREE[RETREAT] ETH > ERI planned"],
      ["Etiopía se negó a retirarse de Eritrea.", "REJECT[RETREAT] ETH > ERI refused"],
    ],
  },
  {
    about: "threat and deed",
    sides: [
      ["El Ecuador atacó al Perú.", "ASSAULT ECU > PER occurred"],
      ["El Ecuador amenazó con atacar al Perú.", "THREATEN[ASSAULT] ECU > PER threatened"],
    ],
  },
  {
    about: "imposed and lifted",
    sides: [
      ["Los Estados Unidos impusieron sanciones a Vietnam.", "SANCTION USA > VNM occurred"],
      ["Los Estados Unidos levantaron las sanciones a Vietnam.", "CONCEDE USA > VNM occurred"],
    ],
  },
  {
    about: "verb and noun",
    sides: [
      ["Irak invadió Kuwait.", "ASSAULT IRQ > KWT occurred"],
      ["La invasión iraquí de Kuwait sorprendió a los mercados.", "ASSAULT IRQ > KWT occurred"],
    ],
  },
  {
    about: "verb and light verb",
    sides: [
      ["Egipto e Israel negociaron.", "CONSULT EGY+ISR together occurred"],
      ["Egipto e Israel mantuvieron conversaciones.", "CONSULT EGY+ISR together occurred"],
    ],
  },
  {
    about: "subject and companion",
    sides: [
      ["El Perú y el Ecuador firmaron el tratado.", "SUPPORT PER+ECU together occurred"],
      ["El Perú firmó el tratado con el Ecuador.", "SUPPORT PER+ECU together occurred"],
    ],
  },
  {
    about: "one and two acted upon",
    sides: [
      ["Sudán condenó a Etiopía.", "ACCUSE SDN > ETH occurred"],
      ["Sudán condenó a Etiopía y Eritrea.", "ACCUSE SDN > ETH+ERI occurred"],
    ],
  },
  {
    about: "one and two verbs",
    sides: [
      ["El Perú elogió al Brasil.", "SUPPORT PER > BRA occurred"],
      ["El Perú elogió al Brasil y acusó al Ecuador.", "SUPPORT PER > BRA occurred", "ACCUSE PER > ECU occurred"],
    ],
  },
  {
    about: "relative clause",
    sides: [
      ["Francia condenó a las tropas iraquíes.", "ACCUSE FRA > IRQMIL occurred"],
      [
        "Francia condenó a las tropas iraquíes que invadieron Kuwait.",
        "ACCUSE FRA > IRQMIL occurred",
        "ASSAULT IRQMIL > KWT occurred",
      ],
    ],
  },
  {
    about: "adjective and genitive",
    sides: [
      ["El canciller chileno visitó el Perú.", "CONSULT CHLGOV > PER occurred"],
      ["El canciller de Chile visitó el Perú.", "CONSULT CHLGOV > PER occurred"],
    ],
  },
  {
    about: "done and wished",
    sides: [
      ["Irán atacó a Irak.", "ASSAULT IRN > IRQ occurred"],
      ["Irán quiere atacar a Irak.", "ASSAULT IRN > IRQ hypothetical"],
    ],
  },
  {
    about: "accents that the text leaves out",
    sides: [
      ["El ejército atacó a los guerrilleros de Colombia.", "ASSAULT COLMIL > COLREB occurred"],
      ["El ejercito ataco a los guerrilleros de Colombia.", "ASSAULT COLMIL > COLREB occurred"],
    ],
  },
  {
    about: "a death in a fight and a death in bed",
    sides: [
      ["Tres soldados murieron en un ataque de la guerrilla en Colombia.", "ASSAULT COLREB > COLMIL occurred"],
      ["Tres soldados murieron de malaria en Colombia."],
    ],
  },
  {
    about: "who blocks a road",
    sides: [
      ["Los campesinos bloquearon la carretera a Lima.", "PROTEST PERAGR > PERGOV occurred"],
      ["Los guerrilleros bloquearon la carretera a Lima.", "COERCE PERREB > PERGOV occurred"],
    ],
  },
  {
    about: "demonstrators and tourists gather",
    sides: [
      ["Miles de manifestantes se reunieron en Lima.", "PROTEST PERCVL > – occurred"],
      ["Miles de turistas se reunieron en Lima."],
    ],
  },
  {
    about: "a general and a general strike",
    sides: [
      ["El general criticó al Ecuador.", "ACCUSE ---MIL > ECU occurred"],
      ["Los obreros del Ecuador iniciaron una huelga general.", "PROTEST ECULAB > – occurred"],
    ],
  },
  {
    about: "crisis and fund",
    sides: [
      ["Rusia contribuyó a la crisis de Venezuela."],
      ["Noruega contribuyó con 20 millones de dólares a Malaui.", "AID NOR > MWI occurred"],
    ],
  },
  {
    about: "whose border is left",
    sides: [
      ["Perú retiró sus tropas de la frontera con Ecuador.", "RETREAT PER > ECU occurred"],
      ["Perú retiró sus tropas.", "RETREAT PER > – occurred"],
    ],
  },
  {
    about: "a threat of a lawsuit and the lawsuit",
    sides: [
      ["El Ecuador amenazó con presentar una denuncia contra el Perú.", "THREATEN[ACCUSE] ECU > PER threatened"],
      ["El Ecuador presentó una denuncia contra el Perú.", "ACCUSE ECU > PER occurred"],
    ],
  },
  {
    about: "a gathering and a camp",
    sides: [
      ["La concentración de estudiantes llenó la plaza de Lima.", "PROTEST PEREDU > – occurred"],
      ["El informe describe el campo de concentración de Lima."],
    ],
  },
];
