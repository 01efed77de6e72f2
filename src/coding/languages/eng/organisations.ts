/** Organisations of states, other known organisations and seats of one institution: `CAMEO code | names`. */
export const organisationTable = `
IGOUNO|United Nations;UN;U.N.;UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;UN General Assembly;U.N. General Assembly;General Assembly;UNHCR;UNICEF;UNESCO;World Food Programme;UN Human Rights Council
EUR|European Union;EU;E.U.;European Commission;European Council;European Parliament;Council of the European Union;European Community;European Economic Community;Brussels
IGONAT|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Council
IGOOPC|OPEC;Opec;OPEC+;Organization of the Petroleum Exporting Countries;Organization of Petroleum Exporting Countries
IGOAFU|African Union;AU;Organisation of African Unity;Organization of African Unity;OAU
IGOARL|Arab League;League of Arab States
IGOOAS|Organization of American States;Organisation of American States;OAS
IGOWAS|ECOWAS;Ecowas;Economic Community of West African States
IGOSAD|Southern African Development Community;SADC
IGOIGD|IGAD;Intergovernmental Authority on Development
IGOEAC|East African Community
IGOIAE|International Atomic Energy Agency;IAEA
IGOIMF|International Monetary Fund;IMF
IGOWBK|World Bank
IGOWTO|World Trade Organization;World Trade Organisation;WTO
IGOWHO|World Health Organization;World Health Organisation;WHO
IGOICC|International Criminal Court;ICC
IGOICJ|International Court of Justice;ICJ;World Court
IGOMER|Mercosur;Mercosul
IGOASN|ASEAN;Asean;Association of Southeast Asian Nations
IGOSCE|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
IGOCOE|Council of Europe
IGOGCC|Gulf Cooperation Council;GCC
IGOOIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organisation of the Islamic Conference
IGOSCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization
IGOCIS|Commonwealth of Independent States
IGOCST|Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO
IGOBRI|BRICS
IGOCEL|CELAC;Community of Latin American and Caribbean States
IGOCAN|Andean Community
IGOCRM|CARICOM;Caricom;Caribbean Community
IGOUNS|UNASUR;Unasur;Union of South American Nations
IGOALB|ALBA;Bolivarian Alliance
IGOGSV|Group of Seven;G7;G-7;Group of Eight;G8
IGOGTW|Group of 20;G20;G-20
IGOOCD|OECD
IGOITP|Interpol
IGOADB|Asian Development Bank
IGOIDB|Inter-American Development Bank
NGOIRC|International Committee of the Red Cross;Red Cross;ICRC
NGOAMN|Amnesty International
NGOHRW|Human Rights Watch
NGOMSF|Doctors Without Borders;Medecins Sans Frontieres
USAMIL|Pentagon;US Army;U.S. Army;U.S. Navy;US Navy
USAGOV|State Department;Treasury Department;US Treasury;U.S. Treasury;Justice Department
USALEG|US Congress;U.S. Congress;US Senate;U.S. Senate
USASPY|CIA;Central Intelligence Agency
USACOP|FBI
GBRGOV|Foreign Office
RUSLEG|Duma;State Duma
RUSSPY|FSB;KGB
ISRLEG|Knesset
ISRMIL|IDF;Israel Defense Forces;Israeli Defence Forces
ISRSPY|Mossad
DEULEG|Bundestag
INDLEG|Lok Sabha
UKRLEG|Verkhovna Rada
IRNMIL|Revolutionary Guards;Revolutionary Guard;Islamic Revolutionary Guard Corps;IRGC
PAKSPY|ISI
RUSMED|TASS;Tass;RIA Novosti;Interfax;Sputnik;Itar-Tass
CHNMED|Xinhua;Global Times
FRAMED|Agence France-Presse;AFP;Le Monde
GBRMED|BBC;Reuters;Financial Times;The Guardian
USAMED|Associated Press;CNN;Bloomberg;New York Times;Washington Post
QATMED|Al Jazeera;Al-Jazeera
IRNMED|IRNA;Tasnim
PRKMED|KCNA
JPNMED|Kyodo
ESPMED|EFE
TURMED|Anadolu;Anadolu Agency
`;

/** Armed and political groups known by name: `CAMEO code | names`. Where a group's standing changed, the registry's dated entry wins. */
export const groupTable = `
AFGREB|Taliban;Taleban
PSEREB|Hamas;Islamic Jihad;Palestinian Islamic Jihad
PSEGOV|Palestinian Authority;Palestinian National Authority
PSEOPP|Palestine Liberation Organization;PLO
LBNREB|Hezbollah;Hizbollah;Hizbullah
YEMREB|Houthi;Houthis;Huthis;Ansar Allah
COLREB|FARC;Farc;Revolutionary Armed Forces of Colombia;ELN;National Liberation Army
PERREB|Shining Path;Sendero Luminoso;MRTA;Tupac Amaru Revolutionary Movement
CODREB|M23
NGAREB|Boko Haram
SOMREB|Al-Shabaab;al-Shabaab;Al-Shabab;al-Shabab
IMGMUSISI|Islamic State;ISIS;ISIL;Daesh
IMGMUSALQ|Al-Qaeda;al-Qaeda;Al-Qaida;al-Qaida;Al Qaeda
TURREB|PKK;Kurdistan Workers' Party
LKAREB|Tamil Tigers;LTTE
UGAREB|Lord's Resistance Army
GBRREB|Irish Republican Army;IRA
ESPREB|ETA
AGOREB|UNITA;Unita
MOZREB|Renamo
NICREB|Contras
ETHREB|Tigray People's Liberation Front;TPLF
SDNREB|Rapid Support Forces;Janjaweed
MEXREB|Zapatistas
ESHREB|Polisario;Polisario Front
RUSREB|Wagner Group
`;
