/** Office-holders and other known persons of Europe without the former Soviet Union save the Baltic states; the format is told in `../persons.ts`. */
export const personsEurope = `
# United Kingdom
GBRGOV|+*Margaret Thatcher;Маргарет Тэтчер|1979-05-04|1990-11-28
GBRGOV|John Major;Джон Мейджор|1989-07-24|1997-05-02
GBRGOV|*Tony Blair;Тони Блэр|1997-05-02|2007-06-27
GBRGOV|Gordon Brown;Гордон Браун|1997-05-02|2010-05-11
GBRGOV|David Cameron;Дэвид Кэмерон|2010-05-11|2016-07-13
GBRGOV|David Cameron;Дэвид Кэмерон|2023-11-13|2024-07-05
GBRGOV|+Theresa May;Тереза Мэй|2010-05-12|2019-07-24
GBRGOV|Boris Johnson;Борис Джонсон|2016-07-13|2018-07-09
GBRGOV|Boris Johnson;Борис Джонсон|2019-07-24|2022-09-06
GBRGOV|+Liz Truss;Лиз Трасс|2014-07-15|2022-10-25
GBRGOV|*Rishi Sunak;Риши Сунак|2020-02-13|2022-07-05
GBRGOV|*Rishi Sunak;Риши Сунак|2022-10-25|2024-07-05
GBROPP|*Rishi Sunak;Риши Сунак|2024-07-05|2024-11-02
GBRGOV|*Keir Starmer;Кир Стармер|2024-07-05|
GBROPP|*Keir Starmer;Кир Стармер|2020-04-04|2024-07-05
GBRGOV|Geoffrey Howe;Джеффри Хау|1979-05-04|1990-11-01
GBRGOV|Francis Pym;Фрэнсис Пим|1979-05-04|1983-06-11
GBRGOV|Lord Carrington;Peter Carrington;лорд Каррингтон|1979-05-04|1982-04-05
GBRGOV|Douglas Hurd;Дуглас Хёрд|1989-10-26|1995-07-05
GBRGOV|Malcolm Rifkind;Малкольм Рифкинд|1992-04-10|1997-05-02
GBRGOV|Robin Cook;Робин Кук|1997-05-02|2003-03-17
GBRGOV|Jack Straw;Джек Стро|1997-05-02|2010-05-11
GBRGOV|+Margaret Beckett;Маргарет Бекетт|1997-05-02|2007-06-28
GBRGOV|David Miliband;Дэвид Милибэнд|2006-05-05|2010-05-11
GBRGOV|William Hague;Уильям Хейг|2010-05-12|2015-03-30
GBRGOV|Philip Hammond;Филип Хэммонд|2010-05-14|2019-07-24
GBRGOV|Jeremy Hunt;Джереми Хант|2010-05-12|2019-07-24
GBRGOV|Jeremy Hunt;Джереми Хант|2022-10-14|2024-07-05
GBRGOV|Dominic Raab;Доминик Рааб|2018-07-09|2018-11-15
GBRGOV|Dominic Raab;Доминик Рааб|2019-07-24|2022-09-06
GBRGOV|Dominic Raab;Доминик Рааб|2022-10-25|2023-04-21
GBRGOV|James Cleverly;Джеймс Клеверли|2022-09-06|2024-07-05
GBRGOV|David Lammy;Дэвид Лэмми|2024-07-05|
GBRGOV|+Yvette Cooper;Иветт Купер|2024-07-05|
GBRGOV|Geoff Hoon;Джефф Хун|1999-10-11|2005-05-06
GBRGOV|Ben Wallace;Бен Уоллес|2019-07-24|2023-08-31
GBRGOV|Grant Shapps;Грант Шэппс|2019-07-24|2022-09-06
GBRGOV|Grant Shapps;Грант Шэппс|2022-10-19|2024-07-05
GBRGOV|John Healey;Джон Хили|2024-07-05|
GBRGOV|+Mo Mowlam;Мо Моулам|1997-05-03|1999-10-11
GBROPP|Neil Kinnock;Нил Киннок|1983-10-02|1992-07-18
GBROPP|Jeremy Corbyn;Джереми Корбин|2015-09-12|2020-04-04
GBROPP|Nigel Farage;Найджел Фараж|2006-09-12|
GBRGOV|+Nicola Sturgeon;Никола Стерджен|2014-11-20|2023-03-28
GBRGOV|+Queen Elizabeth;Queen Elizabeth II;Elizabeth II;reina Isabel II;Isabel II;reine Élisabeth II;Élisabeth II;rainha Elizabeth II;rainha Isabel II;Елизавета II|1952-02-06|2022-09-08
GBRGOV|King Charles;King Charles III;Charles III;rey Carlos III;roi Charles III;rei Charles III;Карл III|2022-09-08|
GBROPP|Gerry Adams;Джерри Адамс|1983-11-13|2018-02-10
# Ireland
IRLGOV|Charles Haughey;Чарльз Хоги|1987-03-10|1992-02-11
IRLGOV|Albert Reynolds;Альберт Рейнольдс|1992-02-11|1994-12-15
IRLGOV|John Bruton;Джон Брутон|1994-12-15|1997-06-26
IRLGOV|*Bertie Ahern;Берти Ахерн|1997-06-26|2008-05-07
IRLGOV|Brian Cowen;Брайан Коуэн|1997-06-26|2011-03-09
IRLGOV|Enda Kenny;Энда Кенни|2011-03-09|2017-06-14
IRLGOV|*Leo Varadkar;Лео Варадкар|2011-03-09|2024-04-09
IRLGOV|Micheál Martin;Михол Мартин|2000-01-27|2011-01-22
IRLGOV|Micheál Martin;Михол Мартин|2020-06-27|
IRLGOV|Simon Harris;Саймон Харрис|2016-05-06|
IRLGOV|+Mary Robinson;Мэри Робинсон|1990-12-03|1997-09-12
# France
FRAGOV|*François Mitterrand;Франсуа Миттеран|1981-05-21|1995-05-17
FRAGOV|*Jacques Chirac;Жак Ширак|1986-03-20|1988-05-10
FRAGOV|*Jacques Chirac;Жак Ширак|1995-05-17|2007-05-16
FRAGOV|*Nicolas Sarkozy;Николя Саркози|2002-05-07|2004-11-29
FRAGOV|*Nicolas Sarkozy;Николя Саркози|2005-06-02|2007-03-26
FRAGOV|*Nicolas Sarkozy;Николя Саркози|2007-05-16|2012-05-15
FRAGOV|*François Hollande;Франсуа Олланд|2012-05-15|2017-05-14
FRAGOV|*Emmanuel Macron;Эмманюэль Макрон;Эммануэль Макрон|2014-08-26|2016-08-30
FRAGOV|*Emmanuel Macron;Эмманюэль Макрон;Эммануэль Макрон|2017-05-14|
FRAGOV|Michel Rocard;Мишель Рокар|1988-05-10|1991-05-15
FRAGOV|+Édith Cresson;Эдит Крессон|1991-05-15|1992-04-02
FRAGOV|Pierre Bérégovoy;Пьер Береговуа|1992-04-02|1993-03-29
FRAGOV|Édouard Balladur;Эдуар Балладюр|1993-03-29|1995-05-17
FRAGOV|Alain Juppé;Ален Жюппе|1993-03-29|1997-06-02
FRAGOV|Alain Juppé;Ален Жюппе|2010-11-14|2012-05-10
FRAGOV|Lionel Jospin;Лионель Жоспен|1997-06-02|2002-05-06
FRAGOV|Jean-Pierre Raffarin;Жан-Пьер Раффарен|2002-05-06|2005-05-31
FRAGOV|Dominique de Villepin;de Villepin;Доминик де Вильпен|2002-05-07|2007-05-15
FRAGOV|François Fillon;Франсуа Фийон|2007-05-17|2012-05-15
FRAGOV|Jean-Marc Ayrault;Жан-Марк Эро|2012-05-15|2014-03-31
FRAGOV|Jean-Marc Ayrault;Жан-Марк Эро|2016-02-11|2017-05-10
FRAGOV|Manuel Valls;Мануэль Вальс|2012-05-16|2016-12-06
FRAGOV|Bernard Cazeneuve;Бернар Казнёв|2014-04-02|2017-05-15
FRAGOV|Édouard Philippe;Эдуар Филипп|2017-05-15|2020-07-03
FRAGOV|Jean Castex;Жан Кастекс|2020-07-03|2022-05-16
FRAGOV|+Élisabeth Borne;Элизабет Борн|2017-05-17|2024-01-09
FRAGOV|Gabriel Attal;Габриэль Атталь|2024-01-09|2024-09-05
FRAGOV|Michel Barnier;Мишель Барнье|2004-03-31|2005-06-02
FRAGOV|Michel Barnier;Мишель Барнье|2024-09-05|2024-12-13
FRAGOV|François Bayrou;Франсуа Байру|2024-12-13|2025-09-09
FRAGOV|Sébastien Lecornu;Себастьян Лекорню|2022-05-20|
FRAGOV|Roland Dumas;Ролан Дюма|1988-05-12|1993-03-29
FRAGOV|Hervé de Charette;Эрве де Шаретт|1995-05-18|1997-06-02
FRAGOV|Hubert Védrine;Юбер Ведрин|1997-06-04|2002-05-06
FRAGOV|Philippe Douste-Blazy;Филипп Дуст-Блази|2005-06-02|2007-05-15
FRAGOV|*Bernard Kouchner;Бернар Кушнер|2007-05-18|2010-11-13
FRAGOV|+Michèle Alliot-Marie;Мишель Аллио-Мари|2002-05-07|2011-02-27
FRAGOV|*Laurent Fabius;Лоран Фабиус|1984-07-17|1986-03-20
FRAGOV|*Laurent Fabius;Лоран Фабиус|2012-05-16|2016-02-11
FRAGOV|*Jean-Yves Le Drian;Le Drian;Жан-Ив Ле Дриан|2012-05-16|2022-05-20
FRAGOV|+Catherine Colonna;Катрин Колонна|2022-05-20|2024-01-11
FRAGOV|Stéphane Séjourné;Стефан Сежурне|2024-01-11|2024-09-21
FRAGOV|Jean-Noël Barrot;Жан-Ноэль Барро|2024-09-21|
FRAGOV|+Florence Parly;Флоранс Парли|2017-06-21|2022-05-20
FRAGOV|Gérald Darmanin;Жеральд Дарманен|2020-07-06|2024-09-21
FRAGOV|Gérald Darmanin;Жеральд Дарманен|2024-12-23|
FRAOPP|+Marine Le Pen;Le Pen;Марин Ле Пен|2011-01-16|
FRAOPP|Jean-Marie Le Pen;Жан-Мари Ле Пен|1972-10-05|2011-01-16
FRAOPP|Jean-Luc Mélenchon;Жан-Люк Меланшон|2009-02-01|
# Germany
DEUGOV|*Helmut Kohl|1982-10-01|1998-10-27
DEUGOV|Гельмут Коль|1982-10-01|1998-10-27
DEUGOV|*Gerhard Schröder;Gerhard Schroeder;Schroeder;Герхард Шрёдер|1998-10-27|2005-11-22
DEUGOV|+*Angela Merkel;Ангела Меркель|2005-11-22|2021-12-08
DEUGOV|*Olaf Scholz;Олаф Шольц|2018-03-14|2025-05-06
DEUGOV|*Friedrich Merz;Фридрих Мерц|2025-05-06|
DEUOPP|*Friedrich Merz;Фридрих Мерц|2022-02-15|2025-05-06
DEUGOV|*Hans-Dietrich Genscher;Ганс-Дитрих Геншер|1974-05-17|1992-05-18
DEUGOV|Klaus Kinkel;Клаус Кинкель|1991-01-18|1998-10-26
DEUGOV|Joschka Fischer;Йошка Фишер|1998-10-27|2005-11-22
DEUGOV|*Frank-Walter Steinmeier;Франк-Вальтер Штайнмайер|2005-11-22|2009-10-28
DEUGOV|*Frank-Walter Steinmeier;Франк-Вальтер Штайнмайер|2013-12-17|2017-01-27
DEUGOV|*Frank-Walter Steinmeier;Франк-Вальтер Штайнмайер|2017-03-19|
DEUGOV|Guido Westerwelle;Гидо Вестервелле|2009-10-28|2013-12-17
DEUGOV|Sigmar Gabriel;Зигмар Габриэль|2013-12-17|2018-03-14
DEUGOV|Heiko Maas;Хайко Маас|2013-12-17|2021-12-08
DEUGOV|+*Annalena Baerbock;Анналена Бербок|2021-12-08|2025-05-06
DEUGOV|Johann Wadephul;Йоханн Вадефуль|2025-05-06|
DEUGOV|Boris Pistorius;Борис Писториус|2023-01-19|
DEUGOV|+Annegret Kramp-Karrenbauer;Аннегрет Крамп-Карренбауэр|2019-07-17|2021-12-08
DEUGOV|Volker Rühe;Фолькер Рюэ|1992-04-01|1998-10-26
DEUGOV|Rudolf Scharping;Рудольф Шарпинг|1998-10-27|2002-07-19
DEUGOV|Wolfgang Schäuble;Вольфганг Шойбле|1989-04-21|1991-11-26
DEUGOV|Wolfgang Schäuble;Вольфганг Шойбле|2005-11-22|2017-10-24
DEUGOV|Christian Lindner;Кристиан Линднер|2021-12-08|2024-11-07
DEUGOV|Robert Habeck;Роберт Хабек|2021-12-08|2025-05-06
DEUGOV|Richard von Weizsäcker;Рихард фон Вайцзеккер|1984-07-01|1994-07-01
DEUGOV|Joachim Gauck;Йоахим Гаук|2012-03-18|2017-03-18
DEUGOV|Erich Honecker;Эрих Хонеккер|1976-10-29|1989-10-18
# Italy
ITAGOV|Giulio Andreotti;Джулио Андреотти|1983-08-04|1992-06-28
ITAGOV|Bettino Craxi;Беттино Кракси|1983-08-04|1987-04-18
ITAGOV|*Silvio Berlusconi;Сильвио Берлускони|1994-05-11|1995-01-17
ITAGOV|*Silvio Berlusconi;Сильвио Берлускони|2001-06-11|2006-05-17
ITAGOV|*Silvio Berlusconi;Сильвио Берлускони|2008-05-08|2011-11-16
ITAGOV|Lamberto Dini;Ламберто Дини|1994-05-11|2001-06-11
ITAGOV|*Romano Prodi;Романо Проди|1996-05-18|1998-10-21
ITAGOV|*Romano Prodi;Романо Проди|2006-05-17|2008-05-08
ITAGOV|Massimo D'Alema;D'Alema;Массимо Д'Алема|1998-10-21|2000-04-26
ITAGOV|Massimo D'Alema;D'Alema;Массимо Д'Алема|2006-05-17|2008-05-08
ITAGOV|Giuliano Amato;Джулиано Амато|1992-06-28|1993-04-29
ITAGOV|Giuliano Amato;Джулиано Амато|1998-10-21|2001-06-11
ITAGOV|Giuliano Amato;Джулиано Амато|2006-05-17|2008-05-08
ITAGOV|Mario Monti;Марио Монти|2011-11-16|2013-04-28
ITAGOV|Enrico Letta;Энрико Летта|2013-04-28|2014-02-22
ITAGOV|*Matteo Renzi;Маттео Ренци|2014-02-22|2016-12-12
ITAGOV|Paolo Gentiloni;Паоло Джентилони|2014-10-31|2018-06-01
ITAGOV|Giuseppe Conte;Джузеппе Конте|2018-06-01|2021-02-13
ITAGOV|*Mario Draghi;Марио Драги|2021-02-13|2022-10-22
ITAGOV|+*Giorgia Meloni;Джорджа Мелони|2008-05-08|2011-11-16
ITAGOV|+*Giorgia Meloni;Джорджа Мелони|2022-10-22|
ITAGOV|Gianni De Michelis;Джанни Де Микелис|1987-07-28|1992-06-28
ITAGOV|Franco Frattini;Франко Фраттини|2001-06-11|2004-11-18
ITAGOV|Franco Frattini;Франко Фраттини|2008-05-08|2011-11-16
ITAGOV|Gianfranco Fini;Джанфранко Фини|2001-06-11|2006-05-17
ITAGOV|Angelino Alfano;Анджелино Альфано|2008-05-08|2011-07-27
ITAGOV|Angelino Alfano;Анджелино Альфано|2013-04-28|2018-06-01
ITAGOV|Luigi Di Maio;Луиджи Ди Майо|2018-06-01|2022-10-22
ITAGOV|Antonio Tajani;Антонио Таяни|2022-10-22|
ITAGOV|Matteo Salvini;Маттео Сальвини|2018-06-01|2019-09-05
ITAGOV|Matteo Salvini;Маттео Сальвини|2022-10-22|
ITAGOV|Sergio Mattarella;Серджо Маттарелла|2015-02-03|
ITAGOV|Giorgio Napolitano;Джорджо Наполитано|2006-05-15|2015-01-14
# Spain
ESPGOV|Felipe González;Фелипе Гонсалес|1982-12-02|1996-05-05
ESPGOV|José María Aznar;Хосе Мария Аснар|1996-05-05|2004-04-17
ESPGOV|José Luis Rodríguez Zapatero;Rodríguez Zapatero;Zapatero;Хосе Луис Родригес Сапатеро;Сапатеро|2004-04-17|2011-12-21
ESPGOV|*Mariano Rajoy;Мариано Рахой|1996-05-06|2003-09-04
ESPGOV|*Mariano Rajoy;Мариано Рахой|2011-12-21|2018-06-02
ESPGOV|Pedro Sánchez;Педро Санчес|2018-06-02|
ESPGOV|*Javier Solana;Хавьер Солана|1982-12-02|1995-12-18
ESPGOV|Abel Matutes;Абель Матутес|1996-05-06|2000-04-28
ESPGOV|Josep Piqué;Жозеп Пике|1996-05-06|2003-09-04
ESPGOV|+Ana Palacio;Ана Паласио|2002-07-10|2004-04-18
ESPGOV|Miguel Ángel Moratinos;Мигель Анхель Моратинос|2004-04-18|2010-10-21
ESPGOV|+Trinidad Jiménez;Тринидад Хименес|2009-04-07|2011-12-22
ESPGOV|José Manuel García-Margallo;García-Margallo;Хосе Мануэль Гарсия-Маргальо|2011-12-22|2016-11-04
ESPGOV|Alfonso Dastis;Альфонсо Дастис|2016-11-04|2018-06-07
ESPGOV|*Josep Borrell;Жозеп Боррель|1991-03-13|1996-05-06
ESPGOV|*Josep Borrell;Жозеп Боррель|2018-06-07|2019-11-30
ESPGOV|+Arancha González Laya;González Laya;Аранча Гонсалес Лайя|2020-01-13|2021-07-12
ESPGOV|José Manuel Albares;Хосе Мануэль Альбарес|2021-07-12|
ESPGOV|+Margarita Robles;Маргарита Роблес|2018-06-07|
ESPGOV|Juan Carlos I;King Juan Carlos;rey Juan Carlos;Хуан Карлос I|1975-11-22|2014-06-19
ESPGOV|Felipe VI;King Felipe;rey Felipe VI;Филипп VI|2014-06-19|
ESPOPP|Alberto Núñez Feijóo;Núñez Feijóo;Feijóo;Альберто Нуньес Фейхоо|2022-04-02|
ESPOPP|*Carles Puigdemont;Карлес Пучдемон|2017-10-27|
ESPGOV|*Carles Puigdemont;Карлес Пучдемон|2016-01-12|2017-10-27
# Portugal
PRTGOV|Aníbal Cavaco Silva;Cavaco Silva;Анибал Каваку Силва|1985-11-06|1995-10-28
PRTGOV|Aníbal Cavaco Silva;Cavaco Silva;Анибал Каваку Силва|2006-03-09|2016-03-09
PRTGOV|Mário Soares;Мариу Соареш|1983-06-09|1985-11-06
PRTGOV|Mário Soares;Мариу Соареш|1986-03-09|1996-03-09
PRTGOV|*António Guterres;Антониу Гутерриш|1995-10-28|2002-04-06
PRTGOV|Jorge Sampaio;Жоржи Сампайю|1996-03-09|2006-03-09
PRTGOV|José Manuel Durão Barroso;José Manuel Barroso;Durão Barroso;Жозе Мануэл Баррозу|1992-11-12|1995-10-28
PRTGOV|José Manuel Durão Barroso;José Manuel Barroso;Durão Barroso;Жозе Мануэл Баррозу|2002-04-06|2004-07-17
PRTGOV|José Sócrates;Жозе Сократеш|2005-03-12|2011-06-21
PRTGOV|Pedro Passos Coelho;Passos Coelho;Педру Пасуш Коэлью|2011-06-21|2015-11-26
PRTGOV|António Costa;Антониу Кошта|2015-11-26|2024-04-02
PRTGOV|Luís Montenegro;Луиш Монтенегру|2024-04-02|
PRTGOV|Marcelo Rebelo de Sousa;Rebelo de Sousa;Марселу Ребелу де Соуза|2016-03-09|2026-03-09
PRTGOV|Jaime Gama;Жайме Гама|1995-10-28|2002-04-06
PRTGOV|Augusto Santos Silva;Аугушту Сантуш Силва|2015-11-26|2022-03-30
PRTGOV|Paulo Portas;Паулу Порташ|2002-04-06|2005-03-12
PRTGOV|Paulo Portas;Паулу Порташ|2011-06-21|2015-11-26
PRTGOV|Paulo Rangel;Паулу Ранжел|2024-04-02|
# Netherlands, Belgium, Luxembourg
NLDGOV|Ruud Lubbers;Рууд Любберс|1982-11-04|1994-08-22
NLDGOV|Wim Kok;Вим Кок|1989-11-07|2002-07-22
NLDGOV|Jan Peter Balkenende;Ян Петер Балкененде|2002-07-22|2010-10-14
NLDGOV|*Mark Rutte;Марк Рютте|2010-10-14|2024-07-02
NLDGOV|Dick Schoof;Дик Схоф|2024-07-02|2026-02-23
NLDGOV|Hans van den Broek;van den Broek;Ханс ван ден Брук|1982-11-04|1993-01-03
NLDGOV|Frans Timmermans;Франс Тиммерманс|2012-11-05|2014-10-17
NLDGOV|Bert Koenders;Берт Кундерс|2014-10-17|2017-10-26
NLDOPP|Geert Wilders;Герт Вилдерс|2006-02-22|
BELGOV|Wilfried Martens;Вилфрид Мартенс|1981-12-17|1992-03-07
BELGOV|Jean-Luc Dehaene;Жан-Люк Дехане|1992-03-07|1999-07-12
BELGOV|Guy Verhofstadt;Ги Верхофстадт|1999-07-12|2008-03-20
BELGOV|Yves Leterme;Ив Летерм|2008-03-20|2008-12-30
BELGOV|Yves Leterme;Ив Летерм|2009-11-25|2011-12-06
BELGOV|Elio Di Rupo;Элио Ди Рупо|2011-12-06|2014-10-11
BELGOV|Charles Michel;Шарль Мишель|2014-10-11|2019-10-27
BELGOV|Alexander De Croo;Александр Де Кроо|2012-10-22|2025-02-03
BELGOV|Bart De Wever;Барт Де Вевер|2025-02-03|
BELGOV|Louis Michel;Луи Мишель|1999-07-12|2004-07-18
BELGOV|Didier Reynders;Дидье Рейндерс|1999-07-12|2019-11-30
BELGOV|Maxime Prévot;Максим Прево|2025-02-03|
LUXGOV|*Jean-Claude Juncker;Жан-Клод Юнкер|1995-01-20|2013-12-04
LUXGOV|Xavier Bettel;Ксавье Беттель|2013-12-04|
LUXGOV|Jean Asselborn;Жан Ассельборн|2004-07-31|2023-11-17
# Switzerland and Austria
CHEGOV|Ignazio Cassis;Иньяцио Кассис|2017-11-01|
CHEGOV|+Micheline Calmy-Rey;Мишлин Кальми-Ре|2003-01-01|2011-12-31
CHEGOV|Didier Burkhalter;Дидье Буркхальтер|2009-11-01|2017-10-31
CHEGOV|+Karin Keller-Sutter;Карин Келлер-Зуттер|2019-01-01|
AUTGOV|*Kurt Waldheim;Курт Вальдхайм|1986-07-08|1992-07-08
AUTGOV|Franz Vranitzky;Франц Враницкий|1986-06-16|1997-01-28
AUTGOV|Alois Mock;Алоис Мок|1987-01-21|1995-05-04
AUTGOV|Wolfgang Schüssel;Вольфганг Шюссель|1995-05-04|2007-01-11
AUTGOV|Alfred Gusenbauer;Альфред Гузенбауэр|2007-01-11|2008-12-02
AUTGOV|Werner Faymann;Вернер Файман|2008-12-02|2016-05-09
AUTGOV|Christian Kern;Кристиан Керн|2016-05-17|2017-12-18
AUTGOV|Sebastian Kurz;Себастьян Курц|2013-12-16|2019-05-28
AUTGOV|Sebastian Kurz;Себастьян Курц|2020-01-07|2021-10-11
AUTGOV|Karl Nehammer;Карл Нехаммер|2020-01-07|2025-01-10
AUTGOV|Alexander Schallenberg;Александр Шалленберг|2019-06-03|2025-03-03
AUTGOV|Christian Stocker;Кристиан Штокер|2025-03-03|
AUTGOV|Alexander Van der Bellen;Van der Bellen;Александр Ван дер Беллен|2017-01-26|
AUTOPP|Jörg Haider;Йорг Хайдер|1986-09-13|2000-02-04
AUTGOV|+Ursula Plassnik;Урсула Плассник|2004-10-20|2008-12-02
# Nordic countries
SWEGOV|Ingvar Carlsson;Ингвар Карлссон|1986-03-12|1991-10-04
SWEGOV|Ingvar Carlsson;Ингвар Карлссон|1994-10-07|1996-03-22
SWEGOV|Carl Bildt;Карл Бильдт|1991-10-04|1994-10-07
SWEGOV|Carl Bildt;Карл Бильдт|2006-10-06|2014-10-03
SWEGOV|Göran Persson;Йоран Перссон|1994-10-07|2006-10-06
SWEGOV|+Anna Lindh;Анна Линд|1994-10-07|2003-09-11
SWEGOV|Fredrik Reinfeldt;Фредрик Рейнфельдт|2006-10-06|2014-10-03
SWEGOV|*Stefan Löfven;Стефан Лёвен|2014-10-03|2021-11-30
SWEGOV|+Margot Wallström;Маргот Вальстрём|2014-10-03|2019-09-10
SWEGOV|+Ann Linde;Анн Линде|2016-05-25|2022-10-18
SWEGOV|+Magdalena Andersson;Магдалена Андерссон|2014-10-03|2022-10-18
SWEGOV|Ulf Kristersson;Ульф Кристерссон|2022-10-18|
SWEGOV|Tobias Billström;Тобиас Билльстрём|2006-10-06|2014-10-03
SWEGOV|Tobias Billström;Тобиас Билльстрём|2022-10-18|2024-09-10
SWEGOV|+Maria Malmer Stenergard;Мария Мальмер Стенергард|2022-10-18|
NORGOV|+Gro Harlem Brundtland;Harlem Brundtland;Gro Brundtland;Гру Харлем Брунтланн|1986-05-09|1989-10-16
NORGOV|+Gro Harlem Brundtland;Harlem Brundtland;Gro Brundtland;Гру Харлем Брунтланн|1990-11-03|1996-10-25
NORGOV|Kjell Magne Bondevik;Хьелль Магне Бунневик|1989-10-16|1990-11-03
NORGOV|Kjell Magne Bondevik;Хьелль Магне Бунневик|1997-10-17|2000-03-17
NORGOV|Kjell Magne Bondevik;Хьелль Магне Бунневик|2001-10-19|2005-10-17
NORGOV|*Jens Stoltenberg;Йенс Столтенберг|2000-03-17|2001-10-19
NORGOV|*Jens Stoltenberg;Йенс Столтенберг|2005-10-17|2013-10-16
NORGOV|*Jens Stoltenberg;Йенс Столтенберг|2025-02-04|
NORGOV|+Erna Solberg;Эрна Сульберг|2001-10-19|2005-10-17
NORGOV|+Erna Solberg;Эрна Сульберг|2013-10-16|2021-10-14
NORGOV|Jonas Gahr Støre;Jonas Gahr Store;Gahr Støre;Gahr Store;Йонас Гар Стёре|2005-10-17|2013-10-16
NORGOV|Jonas Gahr Støre;Jonas Gahr Store;Gahr Støre;Gahr Store;Йонас Гар Стёре|2021-10-14|
NORGOV|Johan Jørgen Holst;Johan Jorgen Holst;Йохан Йорген Холст|1986-05-09|1989-10-16
NORGOV|Johan Jørgen Holst;Johan Jorgen Holst;Йохан Йорген Холст|1990-11-03|1994-01-13
NORGOV|Espen Barth Eide;Эспен Барт Эйде|2011-11-11|2013-10-16
NORGOV|Espen Barth Eide;Эспен Барт Эйде|2021-10-14|
NORGOV|Børge Brende;Borge Brende;Бёрге Бренде|2013-10-16|2017-10-20
NORGOV|+Ine Eriksen Søreide;Ine Eriksen Soreide;Ине Эриксен Сёрейде|2013-10-16|2021-10-14
DNKGOV|Poul Schlüter;Поуль Шлютер|1982-09-10|1993-01-25
DNKGOV|Poul Nyrup Rasmussen;Nyrup Rasmussen;Поуль Нюруп Расмуссен|1993-01-25|2001-11-27
DNKGOV|Anders Fogh Rasmussen;Fogh Rasmussen;Андерс Фог Расмуссен|2001-11-27|2009-04-05
DNKGOV|Lars Løkke Rasmussen;Lars Lokke Rasmussen;Løkke Rasmussen;Lokke Rasmussen;Ларс Лёкке Расмуссен|2001-11-27|2011-10-03
DNKGOV|Lars Løkke Rasmussen;Lars Lokke Rasmussen;Løkke Rasmussen;Lokke Rasmussen;Ларс Лёкке Расмуссен|2015-06-28|2019-06-27
DNKGOV|Lars Løkke Rasmussen;Lars Lokke Rasmussen;Løkke Rasmussen;Lokke Rasmussen;Ларс Лёкке Расмуссен|2022-12-15|
DNKGOV|+Helle Thorning-Schmidt;Thorning-Schmidt;Хелле Торнинг-Шмитт|2011-10-03|2015-06-28
DNKGOV|+*Mette Frederiksen;Метте Фредериксен|2011-10-03|2015-06-28
DNKGOV|+*Mette Frederiksen;Метте Фредериксен|2019-06-27|
DNKGOV|Uffe Ellemann-Jensen;Ellemann-Jensen;Уффе Эллеманн-Енсен|1982-09-10|1993-01-25
DNKGOV|Troels Lund Poulsen;Троэльс Лунд Поульсен|2022-12-15|
FINGOV|Mauno Koivisto;Мауно Койвисто|1982-01-27|1994-03-01
FINGOV|*Martti Ahtisaari;Мартти Ахтисаари|1994-03-01|2000-03-01
FINGOV|+*Tarja Halonen;Тарья Халонен|1995-04-13|2012-03-01
FINGOV|Sauli Niinistö;Саули Ниинистё|2012-03-01|2024-03-01
FINGOV|Alexander Stubb;Александр Стубб|2008-04-04|2016-06-22
FINGOV|Alexander Stubb;Александр Стубб|2024-03-01|
FINGOV|Paavo Lipponen;Пааво Липпонен|1995-04-13|2003-04-17
FINGOV|Matti Vanhanen;Матти Ванханен|2003-06-24|2010-06-22
FINGOV|Juha Sipilä;Юха Сипиля|2015-05-29|2019-06-06
FINGOV|+Sanna Marin;Санна Марин|2019-06-06|2023-06-20
FINGOV|Petteri Orpo;Петтери Орпо|2014-06-24|2019-06-06
FINGOV|Petteri Orpo;Петтери Орпо|2023-06-20|
FINGOV|Pekka Haavisto;Пекка Хаависто|2013-10-17|2014-09-26
FINGOV|Pekka Haavisto;Пекка Хаависто|2019-06-06|2023-06-20
FINGOV|+Elina Valtonen;Элина Валтонен|2023-06-20|
ISLGOV|Geir Hallgrímsson;Гейр Хадльгримссон|1974-08-28|1978-09-01
ISLGOV|Davíð Oddsson;Davíd Oddsson;Давид Оддссон|1991-04-30|2005-09-27
ISLGOV|+Vigdís Finnbogadóttir;Вигдис Финнбогадоттир|1980-08-01|1996-08-01
ISLGOV|+Katrín Jakobsdóttir;Катрин Якобсдоттир|2017-11-30|2024-04-09
# Poland
POLGOV|*Wojciech Jaruzelski;Войцех Ярузельский|1981-02-11|1990-12-22
POLGOV|*Lech Wałęsa;Lech Walęsa;Walesa;Лех Валенса|1990-12-22|1995-12-23
POLOPP|*Lech Wałęsa;Lech Walęsa;Walesa;Лех Валенса|1980-09-17|1990-12-22
POLGOV|Tadeusz Mazowiecki;Тадеуш Мазовецкий|1989-08-24|1991-01-12
POLGOV|*Aleksander Kwaśniewski;Александр Квасьневский|1995-12-23|2005-12-23
POLGOV|Lech Kaczyński;Лех Качиньский|2005-12-23|2010-04-10
POLGOV|Jarosław Kaczyński;Jaroslaw Kaczyński;Ярослав Качиньский|2006-07-14|2007-11-16
POLGOV|Jarosław Kaczyński;Jaroslaw Kaczyński;Ярослав Качиньский|2020-10-06|2022-06-21
POLGOV|*Bronisław Komorowski;Bronislaw Komorowski;Бронислав Коморовский|2010-04-10|2015-08-06
POLGOV|Andrzej Duda;Анджей Дуда|2015-08-06|2025-08-06
POLGOV|Karol Nawrocki;Кароль Навроцкий|2025-08-06|
POLGOV|*Donald Tusk;Дональд Туск|2007-11-16|2014-09-22
POLGOV|*Donald Tusk;Дональд Туск|2023-12-13|
POLOPP|*Donald Tusk;Дональд Туск|2021-07-03|2023-12-13
POLGOV|*Mateusz Morawiecki;Матеуш Моравецкий|2015-11-16|2023-12-13
POLGOV|+Beata Szydło;Beata Szydlo;Беата Шидло|2015-11-16|2019-06-04
POLGOV|+Ewa Kopacz;Эва Копач|2014-09-22|2015-11-16
POLGOV|Krzysztof Skubiszewski;Кшиштоф Скубишевский|1989-09-12|1993-10-26
POLGOV|Bronisław Geremek;Bronislaw Geremek;Бронислав Геремек|1997-10-31|2000-06-30
POLGOV|Radosław Sikorski;Radoslaw Sikorski;Radek Sikorski;Радослав Сикорский|2005-10-31|2007-02-07
POLGOV|Radosław Sikorski;Radoslaw Sikorski;Radek Sikorski;Радослав Сикорский|2007-11-16|2014-09-22
POLGOV|Radosław Sikorski;Radoslaw Sikorski;Radek Sikorski;Радослав Сикорский|2023-12-13|
POLGOV|Witold Waszczykowski;Витольд Ващиковский|2015-11-16|2018-01-09
POLGOV|Jacek Czaputowicz;Яцек Чапутович|2018-01-09|2020-08-26
POLGOV|Zbigniew Rau;Збигнев Рау|2020-08-26|2023-11-27
POLGOV|Mariusz Błaszczak;Mariusz Blaszczak;Мариуш Блащак|2015-11-16|2023-12-13
POLGOV|Władysław Kosiniak-Kamysz;Wladyslaw Kosiniak-Kamysz;Kosiniak-Kamysz;Владислав Косиняк-Камыш|2023-12-13|
# Czechoslovakia, Czech Republic, Slovakia
CZEGOV|*Václav Havel;Вацлав Гавел|1989-12-29|1992-07-20
CZEGOV|*Václav Havel;Вацлав Гавел|1993-02-02|2003-02-02
CZEGOV|Václav Klaus;Вацлав Клаус|1989-12-10|1998-01-02
CZEGOV|Václav Klaus;Вацлав Клаус|2003-03-07|2013-03-07
CZEGOV|*Miloš Zeman;Милош Земан|1998-07-17|2002-07-12
CZEGOV|*Miloš Zeman;Милош Земан|2013-03-08|2023-03-08
CZEGOV|Petr Pavel;Петр Павел|2023-03-09|
CZEGOV|*Andrej Babiš;Андрей Бабиш|2014-01-29|2017-05-24
CZEGOV|*Andrej Babiš;Андрей Бабиш|2017-12-06|2021-12-17
CZEGOV|*Andrej Babiš;Андрей Бабиш|2025-12-09|
CZEOPP|*Andrej Babiš;Андрей Бабиш|2021-12-17|2025-12-09
CZEGOV|Petr Fiala;Петр Фиала|2021-11-28|2025-12-09
CZEGOV|Jan Lipavský;Ян Липавский|2021-12-17|2025-12-15
CZEGOV|Jiří Dienstbier;Йиржи Динстбир|1989-12-10|1992-07-02
SVKGOV|*Vladimír Mečiar;Владимир Мечьяр|1990-06-27|1991-04-23
SVKGOV|*Vladimír Mečiar;Владимир Мечьяр|1992-06-24|1994-03-16
SVKGOV|*Vladimír Mečiar;Владимир Мечьяр|1994-12-13|1998-10-30
SVKGOV|Mikuláš Dzurinda;Микулаш Дзуринда|1998-10-30|2006-07-04
SVKGOV|Mikuláš Dzurinda;Микулаш Дзуринда|2010-07-09|2012-04-04
SVKGOV|*Robert Fico;Роберт Фицо|2006-07-04|2010-07-08
SVKGOV|*Robert Fico;Роберт Фицо|2012-04-04|2018-03-22
SVKGOV|*Robert Fico;Роберт Фицо|2023-10-25|
SVKGOV|+Zuzana Čaputová;Зузана Чапутова|2019-06-15|2024-06-15
SVKGOV|Peter Pellegrini;Петер Пеллегрини|2018-03-22|2020-03-21
SVKGOV|Peter Pellegrini;Петер Пеллегрини|2024-06-15|
SVKGOV|Miroslav Lajčák;Мирослав Лайчак|2009-01-26|2010-07-08
SVKGOV|Miroslav Lajčák;Мирослав Лайчак|2012-04-04|2020-03-21
# Hungary
HUNGOV|János Kádár;Янош Кадар|1956-11-04|1988-05-22
HUNGOV|József Antall;Йожеф Анталл|1990-05-23|1993-12-12
HUNGOV|Gyula Horn;Дьюла Хорн|1989-05-10|1990-05-23
HUNGOV|Gyula Horn;Дьюла Хорн|1994-07-15|1998-07-06
HUNGOV|*Viktor Orbán;Виктор Орбан|1998-07-06|2002-05-27
HUNGOV|*Viktor Orbán;Виктор Орбан|2010-05-29|2026-05-09
HUNGOV|*Ferenc Gyurcsány;Ференц Дюрчань|2004-09-29|2009-04-14
HUNGOV|Péter Szijjártó;Петер Сийярто|2014-09-23|2026-05-09
HUNGOV|Péter Magyar;Петер Мадьяр|2026-05-09|
HUNOPP|Péter Magyar;Петер Мадьяр|2024-07-22|2026-05-09
HUNGOV|László Kovács;Ласло Ковач|1994-07-15|1998-07-08
HUNGOV|László Kovács;Ласло Ковач|2002-05-27|2004-11-01
HUNGOV|János Martonyi;Янош Мартони|1998-07-08|2002-05-27
HUNGOV|János Martonyi;Янош Мартони|2010-05-29|2014-06-06
# Romania, Moldova, Bulgaria
ROUGOV|*Nicolae Ceaușescu;Николае Чаушеску|1965-03-22|1989-12-22
ROUGOV|Ion Iliescu;Ион Илиеску|1989-12-26|1996-11-29
ROUGOV|Ion Iliescu;Ион Илиеску|2000-12-20|2004-12-20
ROUGOV|Emil Constantinescu;Эмиль Константинеску|1996-11-29|2000-12-20
ROUGOV|Traian Băsescu;Траян Бэсеску|2004-12-20|2014-12-21
ROUGOV|Klaus Iohannis;Клаус Йоханнис|2014-12-21|2025-02-12
ROUGOV|Nicușor Dan;Никушор Дан|2025-05-26|
ROUGOV|Marcel Ciolacu;Марчел Чолаку|2023-06-15|2025-05-06
ROUOPP|George Simion;Джордже Симион|2020-12-21|
ROUOPP|Călin Georgescu;Кэлин Джорджеску|2024-11-24|
MDAGOV|Mircea Snegur;Мирча Снегур|1990-09-03|1997-01-15
MDAGOV|Petru Lucinschi;Петру Лучинский;Пётр Лучинский|1997-01-15|2001-04-07
MDAGOV|Vladimir Voronin;Владимир Воронин|2001-04-07|2009-09-11
MDAGOV|*Igor Dodon;Игорь Додон|2016-12-23|2020-12-24
MDAGOV|+*Maia Sandu;Майя Санду|2019-06-08|2019-11-14
MDAGOV|+*Maia Sandu;Майя Санду|2020-12-24|
MDAREB|Igor Smirnov;Игорь Смирнов|1990-09-03|2011-12-30
BGRGOV|Todor Zhivkov;Тодор Живков|1954-03-04|1989-11-10
BGRGOV|Zhelyu Zhelev;Желю Желев|1990-08-01|1997-01-22
BGRGOV|Ivan Kostov;Иван Костов|1997-05-21|2001-07-24
BGRGOV|Simeon Saxe-Coburg-Gotha;Симеон Сакскобургготский|2001-07-24|2005-08-17
BGRGOV|Georgi Parvanov;Георгий Пырванов|2002-01-22|2012-01-22
BGRGOV|Boyko Borisov;Boiko Borisov;Бойко Борисов|2009-07-27|2013-03-13
BGRGOV|Boyko Borisov;Boiko Borisov;Бойко Борисов|2014-11-07|2017-01-27
BGRGOV|Boyko Borisov;Boiko Borisov;Бойко Борисов|2017-05-04|2021-05-12
BGRGOV|Rosen Plevneliev;Росен Плевнелиев|2012-01-22|2017-01-22
BGRGOV|Rumen Radev;Румен Радев|2017-01-22|
# Former Yugoslavia and Albania
SRBGOV|*Slobodan Milošević;Слободан Милошевич|1989-05-08|2000-10-07
SRBGOV|*Vojislav Koštunica;Воислав Коштуница|2000-10-07|2003-03-07
SRBGOV|*Vojislav Koštunica;Воислав Коштуница|2004-03-03|2008-07-07
SRBGOV|*Zoran Đinđić;Zoran Dindić;Zoran Djindjic;Djindjic;Зоран Джинджич|2001-01-25|2003-03-12
SRBGOV|*Boris Tadić;Борис Тадич|2004-07-11|2012-04-05
SRBGOV|Tomislav Nikolić;Томислав Николич|2012-05-31|2017-05-31
SRBGOV|*Aleksandar Vučić;Alexander Vucic;Александр Вучич|1998-03-24|2000-10-24
SRBGOV|*Aleksandar Vučić;Alexander Vucic;Александр Вучич|2012-07-27|
SRBGOV|Ivica Dačić;Ивица Дачич|2008-07-07|
SRBGOV|+Ana Brnabić;Ана Брнабич|2016-08-11|2024-02-06
SRBGOV|Milan Milutinović;Милан Милутинович|1995-08-15|2002-12-29
SRBGOV|Vuk Drašković;Вук Драшкович|2004-03-03|2007-05-15
SRBGOV|Živadin Jovanović;Живадин Йованович|1998-01-10|2000-11-04
SRBGOV|Vuk Jeremić;Вук Еремич|2007-05-15|2012-07-27
SRBOPP|Vojislav Šešelj;Воислав Шешель|2000-10-24|2003-02-24
MNEGOV|*Milo Đukanović;Milo Dukanović;Milo Djukanovic;Djukanovic;Мило Джуканович|1991-02-15|2006-11-10
MNEGOV|*Milo Đukanović;Milo Dukanović;Milo Djukanovic;Djukanovic;Мило Джуканович|2008-02-29|2010-12-29
MNEGOV|*Milo Đukanović;Milo Dukanović;Milo Djukanovic;Djukanovic;Мило Джуканович|2012-12-04|2016-11-28
MNEGOV|*Milo Đukanović;Milo Dukanović;Milo Djukanovic;Djukanovic;Мило Джуканович|2018-05-20|2023-05-20
HRVGOV|*Franjo Tuđman;Franjo Tudman;Franjo Tudjman;Tudjman;Франьо Туджман|1990-05-30|1999-12-10
HRVGOV|Stjepan Mesić;Stipe Mesić;Степан Месич|2000-02-18|2010-02-18
HRVGOV|Mate Granić;Мате Гранич|1993-05-28|2000-01-27
HRVGOV|Gojko Šušak;Гойко Шушак|1991-09-18|1998-05-03
HRVGOV|Ivica Račan;Ивица Рачан|2000-01-27|2003-12-23
HRVGOV|Ivo Sanader;Иво Санадер|2003-12-23|2009-07-06
HRVGOV|Zoran Milanović;Зоран Миланович|2011-12-23|2016-01-22
HRVGOV|Zoran Milanović;Зоран Миланович|2020-02-19|
HRVGOV|+Kolinda Grabar-Kitarović;Grabar-Kitarović;Колинда Грабар-Китарович|2015-02-19|2020-02-19
HRVGOV|Andrej Plenković;Андрей Пленкович|2016-10-19|
BIHGOV|*Alija Izetbegović;Алия Изетбегович|1990-12-20|2000-10-14
BIHGOV|*Haris Silajdžić;Харис Силайджич|1990-12-20|1996-01-30
BIHGOV|*Haris Silajdžić;Харис Силайджич|1997-01-03|2000-06-06
BIHGOV|*Haris Silajdžić;Харис Силайджич|2006-11-06|2010-11-10
BIHGOV|Bakir Izetbegović;Бакир Изетбегович|2010-11-10|2018-11-20
BIHREB|*Radovan Karadžić;Радован Караджич|1992-04-07|1996-07-19
BIHREB|*Ratko Mladić;Ратко Младич|1992-05-12|1996-11-08
BIHREB|Mate Boban;Мате Бобан|1992-07-03|1994-02-08
BIHGOV|+Biljana Plavšić;Биляна Плавшич|1996-07-19|1998-11-04
BIHGOV|*Milorad Dodik;Милорад Додик|1998-01-18|2001-01-16
BIHGOV|*Milorad Dodik;Милорад Додик|2006-02-28|2025-08-01
XKXGOV|Ibrahim Rugova;Ибрагим Ругова|2002-03-04|2006-01-21
XKXOPP|Ibrahim Rugova;Ибрагим Ругова|1989-12-23|2002-03-04
XKXGOV|*Hashim Thaçi;Хашим Тачи|2008-01-09|2020-11-05
XKXREB|*Hashim Thaçi;Хашим Тачи|1998-03-01|1999-09-20
XKXGOV|Ramush Haradinaj;Рамуш Харадинай|2004-12-03|2005-03-08
XKXGOV|Ramush Haradinaj;Рамуш Харадинай|2017-09-09|2020-02-03
XKXGOV|*Albin Kurti;Альбин Курти|2020-02-03|2020-06-03
XKXGOV|*Albin Kurti;Альбин Курти|2021-03-22|
XKXGOV|+Vjosa Osmani;Вьоса Османи|2021-04-04|
SVNGOV|Milan Kučan;Милан Кучан|1990-05-10|2002-12-22
SVNGOV|Janez Drnovšek;Янез Дрновшек|1992-05-14|2000-06-07
SVNGOV|Janez Drnovšek;Янез Дрновшек|2000-11-30|2007-12-22
SVNGOV|Janez Janša;Янез Янша|2004-12-03|2008-11-21
SVNGOV|Janez Janša;Янез Янша|2012-02-10|2013-03-20
SVNGOV|Janez Janša;Янез Янша|2020-03-13|2022-06-01
SVNGOV|Borut Pahor;Борут Пахор|2008-11-21|2012-02-10
SVNGOV|Borut Pahor;Борут Пахор|2012-12-22|2022-12-22
SVNGOV|Robert Golob;Роберт Голоб|2022-06-01|
SVNGOV|+Nataša Pirc Musar;Pirc Musar;Наташа Пирц Мусар|2022-12-22|
MKDGOV|*Kiro Gligorov;Киро Глигоров|1991-01-27|1999-11-19
MKDGOV|Boris Trajkovski;Борис Трайковский|1999-12-15|2004-02-26
MKDGOV|Ljubčo Georgievski;Любчо Георгиевский|1998-11-30|2002-11-01
MKDGOV|Nikola Gruevski;Никола Груевский|2006-08-27|2016-01-18
MKDGOV|*Zoran Zaev;Зоран Заев|2017-05-31|2022-01-16
MKDREB|Ali Ahmeti;Али Ахмети|2001-01-22|2001-09-27
ALBGOV|Ramiz Alia;Рамиз Алия|1985-04-13|1992-04-03
ALBGOV|*Sali Berisha;Сали Бериша|1992-04-09|1997-07-24
ALBGOV|*Sali Berisha;Сали Бериша|2005-09-11|2013-09-15
ALBGOV|Fatos Nano;Фатос Нано|1997-07-25|1998-10-02
ALBGOV|Fatos Nano;Фатос Нано|2002-07-31|2005-09-11
ALBGOV|Edi Rama;Эди Рама|2013-09-15|
# Greece and Cyprus
GRCGOV|Andreas Papandreou;Андреас Папандреу|1981-10-21|1989-07-02
GRCGOV|Andreas Papandreou;Андреас Папандреу|1993-10-13|1996-01-22
GRCGOV|Konstantinos Mitsotakis;Constantine Mitsotakis;Константинос Мицотакис|1990-04-11|1993-10-13
GRCGOV|*Costas Simitis;Kostas Simitis;Костас Симитис|1996-01-22|2004-03-10
GRCGOV|Costas Karamanlis;Kostas Karamanlis;Костас Караманлис|2004-03-10|2009-10-06
GRCGOV|George Papandreou;Giorgos Papandreou;Yorgos Papandreu;Георгиос Папандреу|1999-02-18|2004-02-13
GRCGOV|George Papandreou;Giorgos Papandreou;Yorgos Papandreu;Георгиос Папандреу|2009-10-06|2011-11-11
GRCGOV|Antonis Samaras;Антонис Самарас|1989-11-23|1992-04-13
GRCGOV|Antonis Samaras;Антонис Самарас|2012-06-20|2015-01-26
GRCGOV|*Alexis Tsipras;Алексис Ципрас|2015-01-26|2015-08-27
GRCGOV|*Alexis Tsipras;Алексис Ципрас|2015-09-21|2019-07-08
GRCOPP|*Alexis Tsipras;Алексис Ципрас|2012-06-20|2015-01-26
GRCGOV|*Kyriakos Mitsotakis;Кириакос Мицотакис|2019-07-08|
GRCGOV|Theodoros Pangalos;Теодорос Пангалос|1996-01-22|1999-02-18
GRCGOV|Yanis Varoufakis;Янис Варуфакис|2015-01-27|2015-07-06
GRCGOV|Nikos Kotzias;Никос Котзиас|2015-01-27|2018-10-20
GRCGOV|Nikos Dendias;Никос Дендиас|2019-07-09|
GRCGOV|George Gerapetritis;Giorgos Gerapetritis;Георгиос Герапетритис|2019-07-09|
CYPGOV|George Vassiliou;Георгиос Василиу|1988-02-28|1993-02-28
CYPGOV|Glafcos Clerides;Glafkos Clerides;Глафкос Клиридис|1993-02-28|2003-02-28
CYPGOV|Tassos Papadopoulos;Тассос Пападопулос|2003-02-28|2008-02-28
CYPGOV|Dimitris Christofias;Demetris Christofias;Димитрис Христофиас|2008-02-28|2013-02-28
CYPGOV|Nicos Anastasiades;Nikos Anastasiadis;Никос Анастасиадис|2013-02-28|2023-02-28
CYPGOV|Nikos Christodoulides;Никос Христодулидис|2014-04-11|2022-01-11
CYPGOV|Nikos Christodoulides;Никос Христодулидис|2023-02-28|
CYPGOV|*Rauf Denktash;Rauf Denktaş;Рауф Денкташ|1975-02-13|2005-04-24
# Baltic states
LTUGOV|Vytautas Landsbergis;Витаутас Ландсбергис|1990-03-11|1992-11-25
LTUGOV|Algirdas Brazauskas;Альгирдас Бразаускас|1992-11-25|1998-02-25
LTUGOV|Algirdas Brazauskas;Альгирдас Бразаускас|2001-07-03|2006-06-01
LTUGOV|Valdas Adamkus;Валдас Адамкус|1998-02-26|2003-02-26
LTUGOV|Valdas Adamkus;Валдас Адамкус|2004-07-12|2009-07-12
LTUGOV|+Dalia Grybauskaitė;Даля Грибаускайте|2009-07-12|2019-07-12
LTUGOV|Gitanas Nausėda;Гитанас Науседа|2019-07-12|
LTUGOV|+Ingrida Šimonytė;Ингрида Шимоните|2020-12-11|2024-12-12
LTUGOV|Gabrielius Landsbergis;Габриэлюс Ландсбергис|2020-12-11|2024-12-12
LVAGOV|Guntis Ulmanis;Гунтис Улманис|1993-07-08|1999-07-08
LVAGOV|+Vaira Vīķe-Freiberga;Vike-Freiberga;Вайра Вике-Фрейберга|1999-07-08|2007-07-08
LVAGOV|Egils Levits;Эгилс Левитс|2019-07-08|2023-07-08
LVAGOV|Edgars Rinkēvičs;Эдгарс Ринкевичс|2011-10-25|
LVAGOV|Krišjānis Kariņš;Кришьянис Кариньш|2019-01-23|2024-04-10
LVAGOV|+Evika Siliņa;Эвика Силиня|2023-09-15|
ESTGOV|Lennart Meri;Леннарт Мери|1990-04-12|1992-03-23
ESTGOV|Lennart Meri;Леннарт Мери|1992-10-06|2001-10-08
ESTGOV|Toomas Hendrik Ilves;Тоомас Хендрик Ильвес|1996-11-05|1998-10-14
ESTGOV|Toomas Hendrik Ilves;Тоомас Хендрик Ильвес|1999-03-25|2002-01-28
ESTGOV|Toomas Hendrik Ilves;Тоомас Хендрик Ильвес|2006-10-09|2016-10-10
ESTGOV|+Kersti Kaljulaid;Керсти Кальюлайд|2016-10-10|2021-10-11
ESTGOV|Alar Karis;Алар Карис|2021-10-11|
ESTGOV|+*Kaja Kallas;Кая Каллас|2021-01-26|2024-07-23
ESTGOV|Urmas Paet;Урмас Паэт|2003-04-10|2014-11-03
ESTGOV|Andrus Ansip;Андрус Ансип|2004-09-13|2014-03-26
ESTGOV|Kristen Michal;Кристен Михал|2024-07-23|
ESTGOV|Margus Tsahkna;Маргус Цахкна|2016-11-23|2017-06-12
ESTGOV|Margus Tsahkna;Маргус Цахкна|2023-04-17|
# Malta, the Holy See
MLTGOV|Joseph Muscat;Джозеф Мускат|2013-03-11|2020-01-13
MLTGOV|Robert Abela;Роберт Абела|2020-01-13|
VATGOV|Pope John Paul II;John Paul II;Juan Pablo II;papa Juan Pablo II;João Paulo II;papa João Paulo II;Jean-Paul II;pape Jean-Paul II;Иоанн Павел II;папа Иоанн Павел II|1978-10-16|2005-04-02
VATGOV|Pope Benedict XVI;Benedict XVI;Benedicto XVI;Bento XVI;Benoît XVI;Pope Benedict;Бенедикт XVI;папа Бенедикт XVI|2005-04-19|2013-02-28
VATGOV|Pope Francis;papa Francisco;pape François;папа Франциск|2013-03-13|2025-04-21
VATGOV|Pope Leo XIV;Pope Leo;Leo XIV;León XIV;papa León XIV;Leão XIV;papa Leão XIV;pape Léon XIV;Лев XIV;папа Лев XIV|2025-05-08|
VATGOV|Pietro Parolin;Пьетро Паролин|2013-10-15|
VATGOV|Angelo Sodano;Анджело Содано|1991-06-29|2006-09-15
`;
