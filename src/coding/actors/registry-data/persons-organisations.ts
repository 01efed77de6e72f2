/** Office-holders and other known persons of international organisations; the format is told in `../persons.ts`. */
export const personsOrganisations = `
# United Nations
IGOUNO|*Kurt Waldheim;Курт Вальдхайм|1972-01-01|1982-01-01
IGOUNO|Javier Pérez de Cuéllar;Pérez de Cuéllar;Хавьер Перес де Куэльяр|1982-01-01|1992-01-01
IGOUNO|*Boutros Boutros-Ghali;Butros Butros-Ghali;Boutros-Ghali;Бутрос Бутрос-Гали|1992-01-01|1997-01-01
IGOUNO|*Kofi Annan;Кофи Аннан|1997-01-01|2007-01-01
IGOUNO|*Kofi Annan;Кофи Аннан|2012-02-23|2012-08-31
IGOUNO|Ban Ki-moon;Пан Ги Мун|2007-01-01|2017-01-01
IGOUNO|*António Guterres;Антониу Гутерриш|2005-06-15|2015-12-31
IGOUNO|*António Guterres;Антониу Гутерриш|2017-01-01|
IGOUNO|+Amina Mohammed;Amina J. Mohammed;Амина Мохаммед|2017-01-01|
IGOUNO|*Stéphane Dujarric;Стефан Дюжаррик|2014-03-10|
IGOUNO|Farhan Haq;Фархан Хак|2005-01-01|
IGOUNO|*Lakhdar Brahimi;Lajdar Brahimi;Лахдар Брахими|1997-07-28|2004-06-12
IGOUNO|*Lakhdar Brahimi;Lajdar Brahimi;Лахдар Брахими|2012-08-17|2014-05-31
IGOUNO|*Staffan de Mistura;de Mistura;Стаффан де Мистура|2014-07-10|2018-11-30
IGOUNO|*Staffan de Mistura;de Mistura;Стаффан де Мистура|2021-10-06|
IGOUNO|Geir Pedersen;Geir O. Pedersen;Гейр Педерсен|2018-12-01|2025-10-01
IGOUNO|Martin Griffiths;Мартин Гриффитс|2018-02-16|2024-06-30
IGOUNO|Hans Grundberg;Ханс Грундберг|2021-08-06|
IGOUNO|Jan Egeland;Ян Эгеланн|2003-08-01|2006-12-12
IGOUNO|+Valerie Amos;Валери Амос|2010-09-01|2015-05-29
IGOUNO|Mark Lowcock;Марк Лоукок|2017-09-01|2021-06-18
IGOUNO|Tom Fletcher;Том Флетчер|2024-11-18|
IGOUNO|Terje Rød-Larsen;Terje Rod-Larsen;Terje Roed-Larsen;Терье Рёд-Ларсен|1999-10-01|2016-12-31
IGOUNO|Álvaro de Soto;Альваро де Сото|1986-01-01|2007-05-31
IGOUNO|Sergio Vieira de Mello;Vieira de Mello;Сержиу Виейра ди Меллу|1998-01-01|2003-08-19
IGOUNO|+Mary Robinson;Мэри Робинсон|1997-09-12|2002-09-12
IGOUNO|+Louise Arbour;Луиза Арбур|2004-07-01|2008-06-30
IGOUNO|+Navi Pillay;Navanethem Pillay;Нави Пиллэй|2008-09-01|2014-08-31
IGOUNO|Zeid Ra'ad al-Hussein;Zeid Raad al-Hussein;Зейд Раад аль-Хусейн|2014-09-01|2018-08-31
IGOUNO|+*Michelle Bachelet;Мишель Бачелет|2018-09-01|2022-08-31
IGOUNO|Volker Türk;Фолькер Тюрк|2022-10-17|
IGOUNO|+Sadako Ogata;Садако Огата|1991-01-01|2000-12-31
IGOUNO|Ruud Lubbers;Рууд Любберс|2001-01-01|2005-02-20
IGOUNO|Filippo Grandi;Филиппо Гранди|2016-01-01|2025-12-31
IGOUNO|*Philippe Lazzarini;Филипп Лаззарини|2020-04-01|2026-03-31
IGOUNO|Hans Blix;Ханс Бликс|2000-03-01|2003-06-30
IGOUNO|Rolf Ekéus;Рольф Экеус|1991-04-19|1997-06-30
IGOUNO|Richard Butler;Ричард Батлер|1997-07-01|1999-06-30
IGOUNO|Yasushi Akashi;Ясуси Акаси|1992-01-09|1995-11-01
IGOUNO|Ghassan Salamé;Гассан Саламе|2017-06-22|2020-03-02
IGOUNO|+Stephanie Williams;Стефани Уильямс|2020-03-11|2021-02-08
IGOUNO|+Stephanie Williams;Стефани Уильямс|2021-12-07|2022-07-31
IGOUNO|Abdoulaye Bathily;Абдулай Батили|2022-09-02|2024-05-10
IGOUNO|+Francesca Albanese;Франческа Альбанезе|2022-05-01|
IGOUNO|+Catherine Russell;Катрин Рассел|2022-02-01|
IGOUNO|Achim Steiner;Ахим Штайнер|2006-06-15|2016-06-30
IGOUNO|Achim Steiner;Ахим Штайнер|2017-06-19|2025-06-16
IGOUNO|+Cindy McCain;Синди Маккейн|2023-04-05|
IGOUNO|David Beasley;Дэвид Бизли|2017-04-04|2023-04-04
IGOUNO|Jean-Pierre Lacroix;Жан-Пьер Лакруа|2017-04-01|
IGOUNO|+Rosemary DiCarlo;Розмари Дикарло|2018-05-01|
IGOUNO|+*Annalena Baerbock;Анналена Бербок|2025-09-09|2026-09-08
# agencies, banks and courts
IGOIAE|Hans Blix;Ханс Бликс|1981-12-01|1997-11-30
IGOIAE|*Mohamed ElBaradei;Mohammed ElBaradei;Mohamed El Baradei;El Baradei;Мохаммед аль-Барадеи;эль-Барадеи|1997-12-01|2009-12-01
IGOIAE|*Yukiya Amano;Юкия Амано|2009-12-01|2019-07-18
IGOIAE|*Rafael Grossi;Rafael Mariano Grossi;Рафаэль Гросси|2019-12-03|
IGOIMF|Michel Camdessus;Мишель Камдессю|1987-01-16|2000-02-14
IGOIMF|Horst Köhler;Horst Koehler;Хорст Кёлер|2000-05-01|2004-03-04
IGOIMF|Rodrigo Rato;Rodrigo de Rato;Родриго Рато|2004-06-07|2007-10-31
IGOIMF|*Dominique Strauss-Kahn;Strauss-Kahn;Доминик Стросс-Кан|2007-11-01|2011-05-18
IGOIMF|+*Christine Lagarde;Кристин Лагард|2011-07-05|2019-09-12
IGOIMF|+*Kristalina Georgieva;Kristalina Gueorguieva;Кристалина Георгиева|2019-10-01|
IGOWBK|Robert McNamara;Роберт Макнамара|1968-04-01|1981-06-30
IGOWBK|James Wolfensohn;Джеймс Вулфенсон|1995-06-01|2005-06-01
IGOWBK|*Paul Wolfowitz;Пол Вулфовиц|2005-06-01|2007-06-30
IGOWBK|Robert Zoellick;Роберт Зеллик|2007-07-01|2012-06-30
IGOWBK|Jim Yong Kim;Джим Ён Ким|2012-07-01|2019-02-01
IGOWBK|David Malpass;Дэвид Малпасс|2019-04-09|2023-06-01
IGOWBK|Ajay Banga;Аджай Банга|2023-06-02|
IGOWTO|Renato Ruggiero;Ренато Руджеро|1995-05-01|1999-04-30
IGOWTO|Mike Moore;Майк Мур|1999-09-01|2002-08-31
IGOWTO|Supachai Panitchpakdi;Супачай Паничпакди|2002-09-01|2005-08-31
IGOWTO|Pascal Lamy;Паскаль Лами|2005-09-01|2013-08-31
IGOWTO|Roberto Azevêdo;Роберту Азеведу|2013-09-01|2020-08-31
IGOWTO|+Ngozi Okonjo-Iweala;Okonjo-Iweala;Нгози Оконджо-Ивеала|2021-03-01|
IGOWHO|+Gro Harlem Brundtland;Harlem Brundtland;Гру Харлем Брунтланн|1998-07-21|2003-07-21
IGOWHO|+Margaret Chan;Маргарет Чен|2007-01-04|2017-06-30
IGOWHO|Tedros Adhanom Ghebreyesus;Tedros Adhanom;Tedros;Тедрос Аданом Гебрейесус;Тедрос Аданом|2017-07-01|
IGOICC|Luis Moreno Ocampo;Moreno Ocampo;Луис Морено-Окампо|2003-06-16|2012-06-15
IGOICC|+*Fatou Bensouda;Фату Бенсуда|2012-06-15|2021-06-15
IGOICC|Karim Khan;Карим Хан|2021-06-16|
IGOCOE|Alain Berset;Ален Берсе|2024-09-18|
IGOCOE|*Thorbjørn Jagland;Thorbjorn Jagland;Турбьёрн Ягланд|2009-10-01|2019-09-18
IGOCOE|+Marija Pejčinović Burić;Мария Пейчинович-Бурич|2019-09-18|2024-09-18
IGOSCE|+Helga Schmid;Helga Maria Schmid;Хельга Шмид|2021-01-01|2024-09-03
IGOSCE|Lamberto Zannier;Ламберто Заньер|2011-07-01|2017-07-10
IGOSCE|Thomas Greminger;Томас Гремингер|2017-07-18|2020-07-18
IGOOPC|Mohammed Barkindo;Mohammad Barkindo;Мохаммед Баркиндо|2016-08-01|2022-07-05
IGOOPC|Haitham al-Ghais;Хайсам аль-Гайс|2022-08-01|
IGOOCD|Ángel Gurría;Анхель Гурриа|2006-06-01|2021-06-01
IGOOCD|Mathias Cormann;Матиас Корман|2021-06-01|
# NATO
IGONAT|Joseph Luns;Йозеф Лунс|1971-10-01|1984-06-25
IGONAT|Lord Carrington;Peter Carrington;лорд Каррингтон|1984-06-25|1988-07-01
IGONAT|Manfred Wörner;Manfred Woerner;Манфред Вёрнер|1988-07-01|1994-08-13
IGONAT|Willy Claes;Вилли Клас|1994-10-17|1995-10-20
IGONAT|*Javier Solana;Хавьер Солана|1995-12-05|1999-10-06
IGONAT|George Robertson;Lord Robertson;Джордж Робертсон;лорд Робертсон|1999-10-14|2003-12-17
IGONAT|Jaap de Hoop Scheffer;de Hoop Scheffer;Яап де Хооп Схеффер|2004-01-05|2009-08-01
IGONAT|Anders Fogh Rasmussen;Fogh Rasmussen;Андерс Фог Расмуссен|2009-08-01|2014-10-01
IGONAT|*Jens Stoltenberg;Йенс Столтенберг|2014-10-01|2024-10-01
IGONAT|*Mark Rutte;Марк Рютте|2024-10-01|
IGONAT|Wesley Clark;Уэсли Кларк|1997-07-11|2000-05-03
IGONAT|James Stavridis;Джеймс Ставридис|2009-07-02|2013-05-13
IGONAT|Jamie Shea;Джейми Ши|1993-01-01|2000-01-01
# European Union
EUR|*Jacques Delors;Жак Делор|1985-01-06|1995-01-24
EUR|Jacques Santer;Жак Сантер|1995-01-24|1999-03-16
EUR|*Romano Prodi;Романо Проди|1999-09-16|2004-11-22
EUR|José Manuel Barroso;José Manuel Durão Barroso;Durão Barroso;Barroso;Жозе Мануэл Баррозу;Баррозу|2004-11-22|2014-11-01
EUR|*Jean-Claude Juncker;Жан-Клод Юнкер|2014-11-01|2019-12-01
EUR|+*Ursula von der Leyen;von der Leyen;Урсула фон дер Ляйен;фон дер Ляйен|2019-12-01|
EUR|*Herman Van Rompuy;Van Rompuy;Херман Ван Ромпей|2009-12-01|2014-12-01
EUR|*Donald Tusk;Дональд Туск|2014-12-01|2019-12-01
EUR|Charles Michel;Шарль Мишель|2019-12-01|2024-12-01
EUR|António Costa;Антониу Кошта|2024-12-01|
EUR|*Javier Solana;Хавьер Солана|1999-10-18|2009-12-01
EUR|+Catherine Ashton;Кэтрин Эштон|2008-10-03|2014-11-01
EUR|+*Federica Mogherini;Федерика Могерини|2014-11-01|2019-12-01
EUR|*Josep Borrell;Josep Borell;Жозеп Боррель|2004-07-20|2007-01-16
EUR|*Josep Borrell;Josep Borell;Жозеп Боррель|2019-12-01|2024-12-01
EUR|+*Kaja Kallas;Кая Каллас|2024-12-01|
EUR|+*Roberta Metsola;Роберта Метсола|2022-01-18|
EUR|David Sassoli;Давид Сассоли|2019-07-03|2022-01-11
EUR|Martin Schulz;Мартин Шульц|2012-01-17|2017-01-17
EUR|Antonio Tajani;Антонио Таяни|2008-05-09|2019-07-03
EUR|Michel Barnier;Мишель Барнье|1999-09-16|2004-03-31
EUR|Michel Barnier;Мишель Барнье|2010-02-10|2014-11-01
EUR|Michel Barnier;Мишель Барнье|2016-10-01|2021-03-31
EUR|Chris Patten;Крис Паттен|1999-09-16|2004-11-22
EUR|Hans van den Broek;van den Broek;Ханс ван ден Брук|1993-01-06|1999-09-16
EUR|+Benita Ferrero-Waldner;Ferrero-Waldner;Бенита Ферреро-Вальднер|2004-11-22|2010-02-10
EUR|Štefan Füle;Stefan Fuele;Штефан Фюле|2010-02-10|2014-11-01
EUR|Johannes Hahn;Йоханнес Хан|2010-02-10|2024-12-01
EUR|Günter Verheugen;Гюнтер Ферхойген|1999-09-16|2010-02-10
EUR|Olli Rehn;Олли Рен|2004-11-22|2014-07-01
EUR|Peter Mandelson;Питер Мандельсон|2004-11-22|2008-10-03
EUR|+*Cecilia Malmström;Сесилия Мальмстрём|2010-02-10|2019-12-01
EUR|Valdis Dombrovskis;Валдис Домбровскис|2014-11-01|
EUR|Maroš Šefčovič;Марош Шефчович|2009-10-01|
EUR|Paolo Gentiloni;Паоло Джентилони|2019-12-01|2024-11-30
EUR|Thierry Breton;Тьерри Бретон|2019-12-01|2024-09-16
EUR|Didier Reynders;Дидье Рейндерс|2019-12-01|2024-11-30
EUR|Frans Timmermans;Франс Тиммерманс|2014-11-01|2023-08-22
EUR|+Margrethe Vestager;Маргрете Вестагер|2014-11-01|2024-12-01
EUR|+Neelie Kroes;Нели Крус|2004-11-22|2014-11-01
EUR|Andrius Kubilius;Андрюс Кубилюс|2024-12-01|
EUR|Peter Stano;Петер Стано|2019-12-01|2024-12-01
EUR|Jean-Claude Trichet;Жан-Клод Трише|2003-11-01|2011-11-01
EUR|*Mario Draghi;Марио Драги|2011-11-01|2019-11-01
EUR|+*Christine Lagarde;Кристин Лагард|2019-11-01|
EUR|David Owen;Lord Owen;Дэвид Оуэн;лорд Оуэн|1992-09-03|1995-06-13
EUR|Miguel Ángel Moratinos;Мигель Анхель Моратинос|1996-11-25|2003-07-14
# African Union and other regional organisations
IGOAFU|Salim Ahmed Salim;Салим Ахмед Салим|1989-09-19|2001-09-17
IGOAFU|Alpha Oumar Konaré;Альфа Умар Конаре|2003-09-16|2008-04-28
IGOAFU|Jean Ping;Жан Пинг|2008-04-28|2012-10-15
IGOAFU|+Nkosazana Dlamini-Zuma;Dlamini-Zuma;Нкосазана Дламини-Зума|2012-10-15|2017-03-14
IGOAFU|Moussa Faki Mahamat;Moussa Faki;Мусса Факи Махамат|2017-03-14|2025-03-13
IGOAFU|Mahmoud Ali Youssouf;Махмуд Али Юсуф|2025-03-13|
IGOAFU|Ramtane Lamamra;Рамтан Ламамра|2008-04-28|2013-09-11
IGOARL|Esmat Abdel Meguid;Исмат Абдель Магид|1991-05-15|2001-05-15
IGOARL|Amr Moussa;Amr Mussa;Amro Moussa;Амр Муса|2001-05-15|2011-07-01
IGOARL|Nabil al-Arabi;Nabil Elaraby;Набиль аль-Араби|2011-07-01|2016-07-03
IGOARL|Ahmed Aboul Gheit;Aboul Gheit;Ахмед Абуль Гейт|2016-07-03|
IGOOAS|João Baena Soares;Baena Soares;Жуан Баэна Суарес|1984-06-20|1994-06-20
IGOOAS|César Gaviria;Сесар Гавирия|1994-09-15|2004-09-15
IGOOAS|Miguel Ángel Rodríguez;Мигель Анхель Родригес|2004-09-15|2004-10-15
IGOOAS|*José Miguel Insulza;Хосе Мигель Инсульса|2005-05-26|2015-05-26
IGOOAS|Luis Almagro;Луис Альмагро|2015-05-26|2025-05-26
IGOOAS|Albert Ramdin;Альберт Рамдин|2025-05-26|
URYGOV|Luis Almagro;Луис Альмагро|2010-03-01|2015-03-01
IGOUNS|*Néstor Kirchner;Нестор Киршнер|2010-05-04|2010-10-27
IGOUNS|Ernesto Samper;Эрнесто Сампер|2014-08-22|2017-01-31
IGOWAS|Mohamed Ibn Chambas;Мохамед ибн Чамбас|2002-01-01|2010-02-18
IGOWAS|Omar Touray;Omar Alieu Touray;Омар Турай|2022-07-14|
IGOASN|Surin Pitsuwan;Сурин Питсуван|2008-01-01|2012-12-31
IGOASN|Kao Kim Hourn;Као Ким Хорн|2023-01-09|
IGOCIS|Sergei Lebedev;Sergey Lebedev;Сергей Лебедев|2007-10-05|
IGOCST|Imangali Tasmagambetov;Имангали Тасмагамбетов|2023-01-01|2026-01-01
IGOCST|Stanislav Zas;Станислав Зась|2020-01-01|2023-01-01
NGOIRC|Peter Maurer;Петер Маурер|2012-07-01|2022-09-30
NGOIRC|Jakob Kellenberger;Якоб Келленбергер|2000-01-01|2012-06-30
NGOIRC|+Mirjana Spoljaric;Mirjana Spoljaric Egger;Миряна Сполярич|2022-10-01|
NGOIRC|Cornelio Sommaruga;Корнелио Соммаруга|1987-05-01|1999-12-31
NGOAMN|+Irene Khan;Ирен Хан|2001-08-01|2009-12-31
NGOAMN|Salil Shetty;Салил Шетти|2010-07-01|2018-08-15
NGOAMN|+Agnès Callamard;Аньес Калламар|2021-03-29|
NGOHRW|Kenneth Roth;Кеннет Рот|1993-01-01|2022-08-31
`;
