/** News agencies as they sign their reports, as patterns, and the word that stands for any of them. */
const names =
  "Reuters REUTERS Reuter Thomson\\sReuters AP A\\.P\\. Associated\\sPress The\\sAssociated\\sPress ASSOCIATED\\sPRESS THE\\sASSOCIATED\\sPRESS " +
  "AFP A\\.F\\.P\\. Agence\\sFrance-Presse EFE Efe Agencia\\sEFE Europa\\sPress EUROPA\\sPRESS Lusa LUSA Agência\\sLusa Agência\\sBrasil Agência\\sEstado " +
  "Estadão\\sConteúdo Folhapress Xinhua XINHUA TASS ITAR-TASS Itar-Tass RIA\\sNovosti Interfax INTERFAX INTERFAX\\.RU Interfax\\.ru Sputnik UPI U\\.P\\.I\\. IPS DPA " +
  "dpa ANSA Ansa Andina ANDINA Télam TELAM Telam Notimex NOTIMEX Prensa\\sLatina Colprensa Kyodo KYODO Bloomberg BLOOMBERG Anadolu Belga " +
  "Bernama Antara Yonhap KCNA IRNA BBC CNN DW Deutsche\\sWelle RFE/RL ANI PTI IANS ATS Keystone-ATS APA BNS PRNewswire PR\\sNewswire GlobeNewswire Business\\sWire BUSINESS\\sWIRE " +
  'ТАСС ИТАР-ТАСС Итар-Тасс РИА\\sНовости РИА\\s[«"]Новости[»"] РИА-Новости Интерфакс ИНТЕРФАКС Рейтер Рейтерс Франс\\sПресс РЕГНУМ REGNUM Regnum Росбалт ИА\\sРегнум ИА\\sРЕГНУМ ИА\\sREGNUM Регнум ' +
  "РОСБАЛТ Синьхуа БЕЛТА БелТА УНИАН Укринформ Казинформ АПН АРМЕНПРЕСС Арменпресс Спутник " +
  "Agencies AGENCIES Agency Agencias AGENCIAS Agencia Agences Agence Agências Agência Агентства Агентство";

/** The source of a pattern of an agency's name, which no letter follows. */
export const agencyName = `(?:${names
  .split(" ")
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![\\p{L}\\d])`;
