/** Office-holders and other known persons of the Americas; the format is told in `../persons.ts`. */
export const personsAmericas = `
# United States: presidents and vice-presidents
USAGOV|*Ronald Reagan;Рональд Рейган|1981-01-20|1989-01-20
USAGOV|George H. W. Bush;George H.W. Bush;George Bush;Джордж Буш-старший;Джордж Буш|1981-01-20|1993-01-20
USAGOV|Dan Quayle;Дэн Куэйл|1989-01-20|1993-01-20
USAGOV|*Bill Clinton;Билл Клинтон|1993-01-20|2001-01-20
USAGOV|Al Gore;Альберт Гор|1993-01-20|2001-01-20
USAGOV|George W. Bush;George Bush;Джордж Буш;Джордж Буш-младший|2001-01-20|2009-01-20
USAGOV|*Dick Cheney;Дик Чейни|1989-03-21|1993-01-20
USAGOV|*Dick Cheney;Дик Чейни|2001-01-20|2009-01-20
USAGOV|*Barack Obama;Barak Obama;Барак Обама|2009-01-20|2017-01-20
USALEG|*Barack Obama;Barak Obama;Барак Обама|2005-01-03|2008-11-16
USAGOV|*Joe Biden;Joseph Biden;Джо Байден;Джозеф Байден|2009-01-20|2017-01-20
USAGOV|*Joe Biden;Joseph Biden;Джо Байден;Джозеф Байден|2021-01-20|2025-01-20
USALEG|*Joe Biden;Joseph Biden;Джо Байден;Джозеф Байден|1973-01-03|2009-01-15
USAGOV|*Donald Trump;Дональд Трамп|2017-01-20|2021-01-20
USAGOV|*Donald Trump;Дональд Трамп|2025-01-20|
USAGOV|Mike Pence;Майк Пенс|2017-01-20|2021-01-20
USAGOV|+Kamala Harris;Камала Харрис|2021-01-20|2025-01-20
USAGOV|JD Vance;J. D. Vance;James David Vance;Джей Ди Вэнс|2025-01-20|
# secretaries of state
USAGOV|Henry Kissinger;Генри Киссинджер|1969-01-20|1977-01-20
USAGOV|Cyrus Vance;Сайрус Вэнс|1977-01-20|1980-04-28
USAGOV|Alexander Haig;Александр Хейг|1981-01-22|1982-07-05
USAGOV|George Shultz;Джордж Шульц|1982-07-16|1989-01-20
USAGOV|James Baker;Джеймс Бейкер|1989-01-25|1992-08-23
USAGOV|Lawrence Eagleburger;Лоуренс Иглбергер|1992-08-23|1993-01-19
USAGOV|Warren Christopher;Уоррен Кристофер|1993-01-20|1997-01-17
USAGOV|+*Madeleine Albright;Мадлен Олбрайт|1993-01-27|2001-01-20
USAGOV|Colin Powell;Колин Пауэлл|2001-01-20|2005-01-26
USAMIL|Colin Powell;Колин Пауэлл|1989-10-01|1993-09-30
USAGOV|+Condoleezza Rice;Кондолиза Райс|2001-01-20|2009-01-20
USAGOV|+Hillary Clinton;Hillary Rodham Clinton;Хиллари Клинтон|2009-01-21|2013-02-01
USALEG|+Hillary Clinton;Hillary Rodham Clinton;Хиллари Клинтон|2001-01-03|2009-01-21
USAGOV|John Kerry;Джон Керри|2013-02-01|2017-01-20
USAGOV|John Kerry;Джон Керри|2021-01-20|2024-03-06
USALEG|John Kerry;Джон Керри|1985-01-02|2013-02-01
USAGOV|*Rex Tillerson;Рекс Тиллерсон|2017-02-01|2018-03-31
USAGOV|*Mike Pompeo;Майк Помпео|2017-01-23|2021-01-20
USAGOV|*Antony Blinken;Anthony Blinken;Энтони Блинкен|2015-01-09|2017-01-20
USAGOV|*Antony Blinken;Anthony Blinken;Энтони Блинкен|2021-01-26|2025-01-20
USAGOV|*Marco Rubio;Марко Рубио|2025-01-21|
USALEG|*Marco Rubio;Марко Рубио|2011-01-03|2025-01-20
# secretaries of defense
USAGOV|Caspar Weinberger;Каспар Уайнбергер|1981-01-21|1987-11-23
USAGOV|Les Aspin;Лес Эспин|1993-01-20|1994-02-03
USAGOV|William Perry;Уильям Перри|1994-02-03|1997-01-24
USAGOV|William Cohen;Уильям Коэн|1997-01-24|2001-01-20
USAGOV|*Donald Rumsfeld;Дональд Рамсфелд|2001-01-20|2006-12-18
USAGOV|Robert Gates;Роберт Гейтс|2006-12-18|2011-07-01
USAGOV|Leon Panetta;Леон Панетта|2009-02-13|2013-02-27
USAGOV|Chuck Hagel;Чак Хейгел|2013-02-27|2015-02-17
USAGOV|Ashton Carter;Ash Carter;Эштон Картер|2015-02-17|2017-01-20
USAGOV|James Mattis;Jim Mattis;Джеймс Мэттис|2017-01-20|2019-01-01
USAGOV|Mark Esper;Марк Эспер|2019-07-23|2020-11-09
USAGOV|Lloyd Austin;Ллойд Остин|2021-01-22|2025-01-20
USAGOV|*Pete Hegseth;Пит Хегсет|2025-01-25|
# national security advisers
USAGOV|Zbigniew Brzezinski;Збигнев Бжезинский|1977-01-20|1981-01-20
USAGOV|Brent Scowcroft;Брент Скоукрофт|1989-01-20|1993-01-20
USAGOV|Anthony Lake;Энтони Лейк|1993-01-20|1997-03-14
USAGOV|Sandy Berger;Samuel Berger;Сэнди Бергер|1997-03-14|2001-01-20
USAGOV|Stephen Hadley;Стивен Хэдли|2005-01-26|2009-01-20
USAGOV|James Jones;Джеймс Джонс|2009-01-20|2010-10-08
USAGOV|Tom Donilon;Том Донилон|2010-10-08|2013-07-01
USAGOV|+Susan Rice;Сьюзан Райс|2009-01-26|2017-01-20
USAGOV|Michael Flynn;Майкл Флинн|2017-01-20|2017-02-13
USAGOV|H. R. McMaster;H.R. McMaster;Герберт Макмастер|2017-02-20|2018-04-09
USAGOV|John Bolton;Джон Болтон|2005-08-02|2006-12-31
USAGOV|John Bolton;Джон Болтон|2018-04-09|2019-09-10
USAGOV|Robert O'Brien;Роберт О'Брайен|2019-09-18|2021-01-20
USAGOV|Jake Sullivan;Джейк Салливан|2021-01-20|2025-01-20
USAGOV|Mike Waltz;Michael Waltz;Майк Уолтц|2025-01-20|2025-05-01
# ambassadors to the UN, envoys, treasury, CIA, speakers
USAGOV|+Jeane Kirkpatrick;Джин Киркпатрик|1981-02-04|1985-04-01
USAGOV|Bill Richardson;Билл Ричардсон|1997-02-18|2001-01-20
USAGOV|Richard Holbrooke;Ричард Холбрук|1994-09-01|1996-02-21
USAGOV|Richard Holbrooke;Ричард Холбрук|1999-08-25|2001-01-20
USAGOV|Richard Holbrooke;Ричард Холбрук|2009-01-22|2010-12-13
USAGOV|John Negroponte;Джон Негропонте|2001-09-19|2009-01-20
USAGOV|Zalmay Khalilzad;Залмай Халилзад|2003-11-24|2009-01-22
USAGOV|Zalmay Khalilzad;Залмай Халилзад|2018-09-05|2021-10-19
USAGOV|+Samantha Power;Саманта Пауэр|2013-08-05|2017-01-20
USAGOV|+Samantha Power;Саманта Пауэр|2021-05-03|2025-01-20
USAGOV|+Nikki Haley;Никки Хейли|2017-01-27|2018-12-31
USAGOV|+Linda Thomas-Greenfield;Линда Томас-Гринфилд|2021-02-25|2025-01-20
USAGOV|Robert Rubin;Роберт Рубин|1995-01-10|1999-07-02
USAGOV|Timothy Geithner;Тимоти Гайтнер|2009-01-26|2013-01-25
USAGOV|*Steven Mnuchin;Steve Mnuchin;Стивен Мнучин|2017-02-13|2021-01-20
USAGOV|+Janet Yellen;Джанет Йеллен|2014-02-03|2018-02-03
USAGOV|+Janet Yellen;Джанет Йеллен|2021-01-26|2025-01-20
USAGOV|Scott Bessent;Скотт Бессент|2025-01-28|
USAGOV|Steve Witkoff;Стив Уиткофф|2025-01-20|
USAGOV|+Wendy Sherman;Уэнди Шерман|2011-09-21|2015-10-02
USAGOV|+Wendy Sherman;Уэнди Шерман|2021-04-14|2023-07-28
USAGOV|+Victoria Nuland;Виктория Нуланд|2013-09-18|2017-01-25
USAGOV|+Victoria Nuland;Виктория Нуланд|2021-05-03|2024-03-22
USAGOV|George Tenet;Джордж Тенет|1997-07-11|2004-07-11
USAGOV|William Burns;Bill Burns;Уильям Бёрнс|2011-07-28|2014-11-03
USAGOV|William Burns;Bill Burns;Уильям Бёрнс|2021-03-19|2025-01-20
USAMIL|Norman Schwarzkopf;Норман Шварцкопф|1988-11-23|1991-08-09
USAMIL|David Petraeus;Дэвид Петреус|2007-02-10|2011-08-31
USAGOV|David Petraeus;Дэвид Петреус|2011-09-06|2012-11-09
USAMIL|Mark Milley;Марк Милли|2015-08-14|2023-09-29
USAMIL|Wesley Clark;Уэсли Кларк|1996-07-01|1997-07-10
USALEG|+*Nancy Pelosi;Нэнси Пелоси|1987-06-02|
USALEG|Newt Gingrich;Ньют Гингрич|1979-01-03|1999-01-03
USALEG|John McCain;Джон Маккейн|1983-01-03|2018-08-25
USALEG|Mitch McConnell;Митч Макконнелл|1985-01-03|
USALEG|Bernie Sanders;Берни Сандерс|1991-01-03|
USALEG|Lindsey Graham;Линдси Грэм|1995-01-03|
USALEG|Jesse Helms;Джесси Хелмс|1973-01-03|2003-01-03
USAGOV|Jimmy Carter;Джимми Картер|1977-01-20|1981-01-20
# Canada
CANGOV|Pierre Trudeau;Pierre Elliott Trudeau;Пьер Трюдо|1980-03-03|1984-06-30
CANGOV|Brian Mulroney;Брайан Малруни|1984-09-17|1993-06-25
CANGOV|+Kim Campbell;Ким Кэмпбелл|1993-06-25|1993-11-04
CANGOV|Jean Chrétien;Жан Кретьен|1993-11-04|2003-12-12
CANGOV|Paul Martin;Пол Мартин|2003-12-12|2006-02-06
CANGOV|Stephen Harper;Стивен Харпер|2006-02-06|2015-11-04
CANGOV|*Justin Trudeau;Джастин Трюдо|2015-11-04|2025-03-14
CANGOV|Mark Carney;Марк Карни|2025-03-14|
CANGOV|Lloyd Axworthy;Ллойд Эксуорси|1996-01-25|2000-10-17
CANGOV|John Baird;Джон Бэрд|2011-05-18|2015-02-03
CANGOV|+Chrystia Freeland;Христя Фриланд|2015-11-04|2024-12-16
CANGOV|+Chrystia Freeland;Христя Фриланд|2025-03-14|2025-09-16
CANGOV|+Mélanie Joly;Мелани Жоли|2021-10-26|
CANGOV|+Anita Anand;Анита Ананд|2019-11-20|
# Mexico
MEXGOV|Carlos Salinas de Gortari;Carlos Salinas;Salinas de Gortari;Карлос Салинас|1988-12-01|1994-12-01
MEXGOV|*Ernesto Zedillo;Эрнесто Седильо|1994-12-01|2000-12-01
MEXGOV|Vicente Fox;Висенте Фокс|2000-12-01|2006-12-01
MEXGOV|Felipe Calderón;Фелипе Кальдерон|2006-12-01|2012-12-01
MEXGOV|Enrique Peña Nieto;Peña Nieto;Энрике Пенья Ньето|2012-12-01|2018-12-01
MEXGOV|Andrés Manuel López Obrador;López Obrador;AMLO;Андрес Мануэль Лопес Обрадор;Лопес Обрадор|2018-12-01|2024-10-01
MEXGOV|+*Claudia Sheinbaum;Клаудия Шейнбаум|2024-10-01|
MEXGOV|*Marcelo Ebrard;Марсело Эбрард|2018-12-01|2023-06-12
MEXGOV|*Marcelo Ebrard;Марсело Эбрард|2024-10-01|
MEXGOV|Jorge Castañeda;Хорхе Кастаньеда|2000-12-01|2003-01-10
MEXGOV|Luis Videgaray;Луис Видегарай|2017-01-04|2018-11-30
MEXREB|Subcomandante Marcos;Subcommander Marcos;Sous-commandant Marcos;субкоманданте Маркос|1994-01-01|
# Guatemala
GTMGOV|Vinicio Cerezo;Винисио Сересо|1986-01-14|1991-01-14
GTMGOV|Jorge Serrano;Jorge Serrano Elías;Хорхе Серрано|1991-01-14|1993-06-01
GTMGOV|Ramiro de León Carpio;Рамиро де Леон Карпио|1993-06-06|1996-01-14
GTMGOV|Álvaro Arzú;Альваро Арсу|1996-01-14|2000-01-14
GTMGOV|Alfonso Portillo;Альфонсо Портильо|2000-01-14|2004-01-14
GTMGOV|Óscar Berger;Оскар Бергер|2004-01-14|2008-01-14
GTMGOV|Álvaro Colom;Альваро Колом|2008-01-14|2012-01-14
GTMGOV|Otto Pérez Molina;Pérez Molina;Отто Перес Молина|2012-01-14|2015-09-03
GTMGOV|Jimmy Morales;Джимми Моралес|2016-01-14|2020-01-14
GTMGOV|Alejandro Giammattei;Алехандро Джамматтеи|2020-01-14|2024-01-14
GTMGOV|Bernardo Arévalo;Бернардо Аревало|2024-01-15|
GTMGOV|Efraín Ríos Montt;Ríos Montt;Эфраин Риос Монтт|1982-03-23|1983-08-08
# Honduras
HNDGOV|Rafael Leonardo Callejas;Рафаэль Кальехас|1990-01-27|1994-01-27
HNDGOV|Carlos Roberto Reina;Карлос Роберто Рейна|1994-01-27|1998-01-27
HNDGOV|Carlos Flores;Carlos Roberto Flores;Карлос Флорес|1998-01-27|2002-01-27
HNDGOV|Ricardo Maduro;Рикардо Мадуро|2002-01-27|2006-01-27
HNDGOV|*Manuel Zelaya;Мануэль Селайя|2006-01-27|2009-06-28
HNDGOV|*Roberto Micheletti;Роберто Мичелетти|2009-06-28|2010-01-27
HNDGOV|Porfirio Lobo;Порфирио Лобо|2010-01-27|2014-01-27
HNDGOV|Juan Orlando Hernández;Хуан Орландо Эрнандес|2014-01-27|2022-01-27
HNDGOV|+Xiomara Castro;Сиомара Кастро|2022-01-27|2026-01-27
HNDGOV|*Nasry Asfura;Насри Асфура|2026-01-27|
# El Salvador
SLVGOV|José Napoleón Duarte;Napoleón Duarte;Хосе Наполеон Дуарте|1984-06-01|1989-06-01
SLVGOV|Alfredo Cristiani;Альфредо Кристиани|1989-06-01|1994-06-01
SLVGOV|Armando Calderón Sol;Calderón Sol;Армандо Кальдерон Соль|1994-06-01|1999-06-01
SLVGOV|Francisco Flores;Франсиско Флорес|1999-06-01|2004-06-01
SLVGOV|Antonio Saca;Elías Antonio Saca;Антонио Сака|2004-06-01|2009-06-01
SLVGOV|Mauricio Funes;Маурисио Фунес|2009-06-01|2014-06-01
SLVGOV|Salvador Sánchez Cerén;Sánchez Cerén;Сальвадор Санчес Серен|2009-06-01|2019-06-01
SLVGOV|*Nayib Bukele;Найиб Букеле|2019-06-01|
SLVREB|Joaquín Villalobos;Хоакин Вильялобос|1980-10-10|1992-01-16
# Nicaragua
NICGOV|Daniel Ortega;Даниэль Ортега|1979-07-18|1990-04-25
NICGOV|Daniel Ortega;Даниэль Ортега|2007-01-10|
NICOPP|Daniel Ortega;Даниэль Ортега|1990-04-25|2007-01-10
NICGOV|+Violeta Chamorro;Violeta Barrios de Chamorro;Виолета Чаморро|1990-04-25|1997-01-10
NICGOV|Arnoldo Alemán;Арнольдо Алеман|1997-01-10|2002-01-10
NICGOV|Enrique Bolaños;Энрике Боланьос|2002-01-10|2007-01-10
NICGOV|+Rosario Murillo;Росарио Мурильо|2017-01-10|
# Costa Rica
CRIGOV|Óscar Arias;Óscar Arias Sánchez;Оскар Ариас|1986-05-08|1990-05-08
CRIGOV|Óscar Arias;Óscar Arias Sánchez;Оскар Ариас|2006-05-08|2010-05-08
CRIGOV|Rafael Ángel Calderón;Рафаэль Анхель Кальдерон|1990-05-08|1994-05-08
CRIGOV|José María Figueres;Хосе Мария Фигерес|1994-05-08|1998-05-08
CRIGOV|Miguel Ángel Rodríguez;Мигель Анхель Родригес|1998-05-08|2002-05-08
CRIGOV|Abel Pacheco;Абель Пачеко|2002-05-08|2006-05-08
CRIGOV|+Laura Chinchilla;Лаура Чинчилья|2010-05-08|2014-05-08
CRIGOV|Luis Guillermo Solís;Луис Гильермо Солис|2014-05-08|2018-05-08
CRIGOV|Carlos Alvarado;Carlos Alvarado Quesada;Карлос Альварадо|2018-05-08|2022-05-08
CRIGOV|Rodrigo Chaves;Родриго Чавес|2022-05-08|2026-05-08
# Panama
PANGOV|*Manuel Noriega;Manuel Antonio Noriega;Мануэль Норьега|1983-08-12|1990-01-03
PANGOV|Guillermo Endara;Гильермо Эндара|1989-12-20|1994-09-01
PANGOV|Ernesto Pérez Balladares;Pérez Balladares;Эрнесто Перес Бальядарес|1994-09-01|1999-09-01
PANGOV|+Mireya Moscoso;Мирейя Москосо|1999-09-01|2004-09-01
PANGOV|Martín Torrijos;Мартин Торрихос|2004-09-01|2009-07-01
PANGOV|Ricardo Martinelli;Рикардо Мартинелли|2009-07-01|2014-07-01
PANGOV|Juan Carlos Varela;Хуан Карлос Варела|2009-07-01|2019-07-01
PANGOV|Laurentino Cortizo;Лаурентино Кортисо|2019-07-01|2024-07-01
PANGOV|José Raúl Mulino;Хосе Рауль Мулино|2024-07-01|
# Cuba
CUBGOV|*Fidel Castro;Фидель Кастро|1959-02-16|2008-02-24
CUBGOV|Raúl Castro;Рауль Кастро|1959-10-16|2018-04-19
CUBGOV|*Miguel Díaz-Canel;Мигель Диас-Канель|2018-04-19|
CUBGOV|Ricardo Alarcón;Рикардо Аларкон|1992-06-20|1993-02-22
CUBLEG|Ricardo Alarcón;Рикардо Аларкон|1993-02-24|2013-02-24
CUBGOV|Roberto Robaina;Роберто Робайна|1993-03-31|1999-05-28
CUBGOV|Felipe Pérez Roque;Pérez Roque;Фелипе Перес Роке|1999-05-28|2009-03-02
CUBGOV|Bruno Rodríguez;Bruno Rodríguez Parrilla;Бруно Родригес|2009-03-02|
# Haiti and the Dominican Republic
HTIGOV|Jean-Claude Duvalier;Baby Doc;Жан-Клод Дювалье|1971-04-22|1986-02-07
HTIGOV|*Jean-Bertrand Aristide;Жан-Бертран Аристид|1991-02-07|1991-09-30
HTIGOV|*Jean-Bertrand Aristide;Жан-Бертран Аристид|1994-10-15|1996-02-07
HTIGOV|*Jean-Bertrand Aristide;Жан-Бертран Аристид|2001-02-07|2004-02-29
HTIGOV|Raoul Cédras;Рауль Седрас|1991-09-30|1994-10-12
HTIGOV|*René Préval;Рене Преваль|1996-02-07|2001-02-07
HTIGOV|*René Préval;Рене Преваль|2006-05-14|2011-05-14
HTIGOV|Michel Martelly;Мишель Мартелли|2011-05-14|2016-02-07
HTIGOV|Jovenel Moïse;Жовенель Моиз|2017-02-07|2021-07-07
HTIGOV|Ariel Henry;Ариэль Анри|2021-07-20|2024-04-24
HTICRM|Jimmy Chérizier;Джимми Шеризье|2020-06-10|
DOMGOV|Joaquín Balaguer;Хоакин Балагер|1986-08-16|1996-08-16
DOMGOV|Leonel Fernández;Леонель Фернандес|1996-08-16|2000-08-16
DOMGOV|Leonel Fernández;Леонель Фернандес|2004-08-16|2012-08-16
DOMGOV|Hipólito Mejía;Иполито Мехия|2000-08-16|2004-08-16
DOMGOV|Danilo Medina;Данило Медина|2012-08-16|2020-08-16
DOMGOV|Luis Abinader;Луис Абинадер|2020-08-16|
# Jamaica, Trinidad, Guyana, Suriname
JAMGOV|Michael Manley;Майкл Мэнли|1989-02-10|1992-03-30
JAMGOV|P. J. Patterson;P.J. Patterson;Персиваль Паттерсон|1992-03-30|2006-03-30
JAMGOV|Andrew Holness;Эндрю Холнесс|2011-10-23|2012-01-05
JAMGOV|Andrew Holness;Эндрю Холнесс|2016-03-03|
TTOGOV|Keith Rowley;Кит Роули|2015-09-09|2025-03-17
TTOGOV|+Kamla Persad-Bissessar;Камла Персад-Биссессар|2010-05-26|2015-09-09
TTOGOV|+Kamla Persad-Bissessar;Камла Персад-Биссессар|2025-05-01|
BRBGOV|+Mia Mottley;Миа Моттли|2018-05-25|
GUYGOV|Cheddi Jagan;Чедди Джаган|1992-10-09|1997-03-06
GUYGOV|Bharrat Jagdeo;Бхаррат Джагдео|1999-08-11|2011-12-03
GUYGOV|David Granger;Дэвид Грейнджер|2015-05-16|2020-08-02
GUYGOV|Irfaan Ali;Mohamed Irfaan Ali;Ирфаан Али|2020-08-02|
SURGOV|Ronald Venetiaan;Рональд Венетиан|1991-09-16|1996-09-15
SURGOV|Ronald Venetiaan;Рональд Венетиан|2000-08-12|2010-08-12
SURGOV|Dési Bouterse;Дези Баутерсе|1980-02-25|1988-01-25
SURGOV|Dési Bouterse;Дези Баутерсе|2010-08-12|2020-07-16
SURGOV|Chan Santokhi;Чан Сантохи|2020-07-16|2025-07-16
# Venezuela
VENGOV|Carlos Andrés Pérez;Карлос Андрес Перес|1989-02-02|1993-05-21
VENGOV|Rafael Caldera;Рафаэль Кальдера|1994-02-02|1999-02-02
VENGOV|*Hugo Chávez;Уго Чавес|1999-02-02|2013-03-05
VENGOV|*Nicolás Maduro;Николас Мадуро|2006-08-09|2026-01-03
VENGOV|+Delcy Rodríguez;Дельси Родригес|2014-12-26|
VENLEG|Jorge Rodríguez;Хорхе Родригес|2021-01-05|
VENGOV|Jorge Rodríguez;Хорхе Родригес|2017-11-04|2021-01-05
VENGOV|Diosdado Cabello;Диосдадо Кабельо|2002-01-13|2004-11-01
VENGOV|Diosdado Cabello;Диосдадо Кабельо|2024-08-27|
VENLEG|Diosdado Cabello;Диосдадо Кабельо|2011-01-05|2024-08-27
VENGOV|Jorge Arreaza;Хорхе Арреаса|2013-03-09|2021-08-19
VENGOV|Yván Gil;Иван Хиль|2023-01-06|
VENGOV|Vladimir Padrino López;Vladimir Padrino;Padrino López;Владимир Падрино Лопес|2014-10-25|
VENGOV|Alí Rodríguez Araque;Али Родригес Араке|2004-11-20|2006-08-08
VENLEG|*Juan Guaidó;Хуан Гуайдо|2016-01-05|2019-01-05
VENOPP|*Juan Guaidó;Хуан Гуайдо|2019-01-05|
VENOPP|*Henrique Capriles;Энрике Каприлес|2012-02-12|
VENOPP|Leopoldo López;Леопольдо Лопес|2009-12-05|
VENOPP|+María Corina Machado;Мария Корина Мачадо|2011-01-05|
VENOPP|Edmundo González;Edmundo González Urrutia;Эдмундо Гонсалес|2024-04-19|
VENOPP|Henry Ramos Allup;Энри Рамос Аллуп|2000-08-01|
VENBUS|Pedro Carmona;Педро Кармона|2001-07-01|2002-04-12
# Colombia
COLGOV|César Gaviria;Сесар Гавирия|1990-08-07|1994-08-07
COLGOV|Ernesto Samper;Эрнесто Сампер|1994-08-07|1998-08-07
COLGOV|Andrés Pastrana;Андрес Пастрана|1998-08-07|2002-08-07
COLGOV|*Álvaro Uribe;Альваро Урибе|2002-08-07|2010-08-07
COLLEG|*Álvaro Uribe;Альваро Урибе|2014-07-20|2020-08-18
COLGOV|Juan Manuel Santos;Хуан Мануэль Сантос|2006-07-19|2009-05-22
COLGOV|Juan Manuel Santos;Хуан Мануэль Сантос|2010-08-07|2018-08-07
COLGOV|Iván Duque;Иван Дуке|2018-08-07|2022-08-07
COLGOV|*Gustavo Petro;Густаво Петро|2022-08-07|2026-08-07
COLGOV|+Francia Márquez;Франсия Маркес|2022-08-07|2026-08-07
COLGOV|+María Ángela Holguín;Мария Анхела Ольгин|2010-08-07|2018-08-07
COLGOV|Carlos Holmes Trujillo;Карлос Ольмес Трухильо|2018-08-07|2021-01-26
COLGOV|+Marta Lucía Ramírez;Марта Лусия Рамирес|2002-08-07|2003-11-09
COLGOV|+Marta Lucía Ramírez;Марта Лусия Рамирес|2018-08-07|2022-08-07
COLGOV|Álvaro Leyva;Альваро Лейва|2022-08-07|2024-05-20
COLGOV|Humberto de la Calle;Умберто де ла Калье|1994-08-07|1996-09-10
COLGOV|Humberto de la Calle;Умберто де ла Калье|2012-09-04|2016-11-30
COLOPP|+Íngrid Betancourt;Ингрид Бетанкур|2001-05-01|2008-07-02
COLREB|Manuel Marulanda;Tirofijo;Мануэль Маруланда|1964-05-27|2008-03-26
COLREB|Alfonso Cano;Альфонсо Кано|2008-03-26|2011-11-04
COLREB|Raúl Reyes;Рауль Рейес|1997-01-01|2008-03-01
COLREB|Rodrigo Londoño;Timochenko;Timoleón Jiménez;Родриго Лондоньо|2011-11-15|2017-08-31
COLREB|Iván Márquez;Иван Маркес|1990-01-01|2016-11-24
COLREB|Iván Márquez;Иван Маркес|2019-08-29|
COLREB|Jesús Santrich;Хесус Сантрич|2012-10-18|2016-11-24
COLREB|Jesús Santrich;Хесус Сантрич|2019-08-29|2021-05-17
COLREB|Antonio García;Антонио Гарсия|2021-06-01|
COLREB|Pablo Beltrán;Пабло Бельтран|2017-02-07|
COLREB|Carlos Castaño;Карлос Кастаньо|1997-04-18|2004-04-16
COLREB|Salvatore Mancuso;Сальваторе Манкусо|1997-04-18|2004-12-10
COLCRM|Pablo Escobar;Пабло Эскобар|1976-01-01|1993-12-02
# Ecuador
ECUGOV|Rodrigo Borja;Родриго Борха|1988-08-10|1992-08-10
ECUGOV|*Sixto Durán Ballén;Durán Ballén;Сиксто Дуран Бальен|1992-08-10|1996-08-10
ECUGOV|*Abdalá Bucaram;Абдала Букарам|1996-08-10|1997-02-06
ECUGOV|*Fabián Alarcón;Фабиан Аларкон|1997-02-11|1998-08-10
ECUGOV|*Jamil Mahuad;Хамиль Мауад|1998-08-10|2000-01-21
ECUGOV|Gustavo Noboa;Густаво Нобоа|1998-08-10|2003-01-15
ECUGOV|Lucio Gutiérrez;Лусио Гутьеррес|2003-01-15|2005-04-20
ECUGOV|Alfredo Palacio;Альфредо Паласио|2003-01-15|2007-01-15
ECUGOV|Rafael Correa;Рафаэль Корреа|2007-01-15|2017-05-24
ECUGOV|Lenín Moreno;Ленин Морено|2007-01-15|2013-05-24
ECUGOV|Lenín Moreno;Ленин Морено|2017-05-24|2021-05-24
ECUGOV|Guillermo Lasso;Гильермо Лассо|2021-05-24|2023-11-23
ECUGOV|*Daniel Noboa;Даниэль Нобоа|2023-11-23|
ECUGOV|José Ayala Lasso;Ayala Lasso;Хосе Айала Лассо|1997-02-11|1999-08-01
ECUGOV|Ricardo Patiño;Рикардо Патиньо|2010-01-22|2017-05-24
ECUGOV|+María Fernanda Espinosa;Мария Фернанда Эспиноса|2007-01-15|2007-12-07
ECUGOV|+María Fernanda Espinosa;Мария Фернанда Эспиноса|2017-05-24|2018-06-05
# Peru
PERGOV|Alan García;Алан Гарсия|1985-07-28|1990-07-28
PERGOV|Alan García;Алан Гарсия|2006-07-28|2011-07-28
PERGOV|*Alberto Fujimori;Альберто Фухимори|1990-07-28|2000-11-22
PERGOV|Valentín Paniagua;Валентин Паниагуа|2000-11-22|2001-07-28
PERGOV|Javier Pérez de Cuéllar;Pérez de Cuéllar;Хавьер Перес де Куэльяр|2000-11-22|2001-07-28
PERGOV|Alejandro Toledo;Алехандро Толедо|2001-07-28|2006-07-28
PERGOV|*Ollanta Humala;Ольянта Умала|2011-07-28|2016-07-28
PERGOV|*Pedro Pablo Kuczynski;PPK;Педро Пабло Кучински|2016-07-28|2018-03-23
PERGOV|Martín Vizcarra;Мартин Вискарра|2016-07-28|2020-11-09
PERGOV|Manuel Merino;Мануэль Мерино|2020-11-10|2020-11-15
PERGOV|Francisco Sagasti;Франсиско Сагасти|2020-11-17|2021-07-28
PERGOV|Pedro Castillo;Педро Кастильо|2021-07-28|2022-12-07
PERGOV|+*Dina Boluarte;Дина Болуарте|2021-07-29|2025-10-10
PERGOV|José Jerí;Хосе Хери|2025-10-10|2026-02-17
PEROPP|+*Keiko Fujimori;Кейко Фухимори|2010-01-01|2026-07-28
PERGOV|Vladimiro Montesinos;Владимиро Монтесинос|1990-07-28|2000-09-24
PERGOV|Fernando de Trazegnies;Фернандо де Трасегниес|1998-10-14|2000-07-28
PERREB|Abimael Guzmán;Абимаэль Гусман|1980-05-17|1992-09-12
PERREB|Néstor Cerpa;Néstor Cerpa Cartolini;Нестор Серпа|1992-06-09|1997-04-22
# Bolivia
BOLGOV|Jaime Paz Zamora;Paz Zamora;Хайме Пас Самора|1989-08-06|1993-08-06
BOLGOV|Gonzalo Sánchez de Lozada;Sánchez de Lozada;Гонсало Санчес де Лосада|1993-08-06|1997-08-06
BOLGOV|Gonzalo Sánchez de Lozada;Sánchez de Lozada;Гонсало Санчес де Лосада|2002-08-06|2003-10-17
BOLGOV|Hugo Banzer;Уго Бансер|1971-08-21|1978-07-21
BOLGOV|Hugo Banzer;Уго Бансер|1997-08-06|2001-08-07
BOLGOV|Jorge Quiroga;Хорхе Кирога|1997-08-06|2002-08-06
BOLGOV|Carlos Mesa;Карлос Меса|2002-08-06|2005-06-09
BOLOPP|Carlos Mesa;Карлос Меса|2018-10-06|2025-11-08
BOLGOV|Evo Morales;Эво Моралес|2006-01-22|2019-11-10
BOLOPP|Evo Morales;Эво Моралес|2000-01-01|2006-01-22
BOLGOV|Álvaro García Linera;García Linera;Альваро Гарсия Линера|2006-01-22|2019-11-10
BOLGOV|+Jeanine Áñez;Жанин Аньес|2019-11-12|2020-11-08
BOLGOV|Luis Arce;Луис Арсе|2006-01-23|2017-06-24
BOLGOV|Luis Arce;Луис Арсе|2020-11-08|2025-11-08
BOLGOV|Rodrigo Paz;Rodrigo Paz Pereira;Родриго Пас|2025-11-08|
BOLGOV|David Choquehuanca;Давид Чокеуанка|2006-01-23|2017-01-23
BOLGOV|David Choquehuanca;Давид Чокеуанка|2020-11-08|2025-11-08
# Chile
CHLGOV|*Augusto Pinochet;Аугусто Пиночет|1973-09-11|1990-03-11
CHLMIL|*Augusto Pinochet;Аугусто Пиночет|1990-03-11|1998-03-10
CHLGOV|Patricio Aylwin;Патрисио Эйлвин|1990-03-11|1994-03-11
CHLGOV|Eduardo Frei;Eduardo Frei Ruiz-Tagle;Эдуардо Фрей|1994-03-11|2000-03-11
CHLGOV|Ricardo Lagos;Рикардо Лагос|2000-03-11|2006-03-11
CHLGOV|+*Michelle Bachelet;Мишель Бачелет|2000-03-11|2004-09-29
CHLGOV|+*Michelle Bachelet;Мишель Бачелет|2006-03-11|2010-03-11
CHLGOV|+*Michelle Bachelet;Мишель Бачелет|2014-03-11|2018-03-11
CHLGOV|*Sebastián Piñera;Себастьян Пиньера|2010-03-11|2014-03-11
CHLGOV|*Sebastián Piñera;Себастьян Пиньера|2018-03-11|2022-03-11
CHLGOV|*Gabriel Boric;Габриэль Борич|2022-03-11|2026-03-11
CHLGOV|José Antonio Kast;Хосе Антонио Каст|2026-03-11|
CHLOPP|José Antonio Kast;Хосе Антонио Каст|2019-06-10|2026-03-11
CHLGOV|*José Miguel Insulza;Хосе Мигель Инсульса|1994-09-20|2005-05-24
CHLGOV|+Soledad Alvear;Соледад Альвеар|1994-03-11|2004-09-29
CHLGOV|Heraldo Muñoz;Эральдо Муньос|2014-03-11|2018-03-11
# Argentina
ARGGOV|Leopoldo Galtieri;Леопольдо Гальтьери|1981-12-22|1982-06-18
ARGGOV|*Raúl Alfonsín;Рауль Альфонсин|1983-12-10|1989-07-08
ARGGOV|*Carlos Menem;Карлос Менем|1989-07-08|1999-12-10
ARGGOV|Fernando de la Rúa;de la Rúa;Фернандо де ла Руа|1999-12-10|2001-12-21
ARGGOV|Eduardo Duhalde;Эдуардо Дуальде|2002-01-02|2003-05-25
ARGGOV|*Néstor Kirchner;Нестор Киршнер|2003-05-25|2007-12-10
ARGGOV|+Cristina Fernández de Kirchner;Cristina Kirchner;Cristina Fernández;Кристина Киршнер;Кристина Фернандес де Киршнер|2007-12-10|2015-12-10
ARGGOV|+Cristina Fernández de Kirchner;Cristina Kirchner;Cristina Fernández;Кристина Киршнер;Кристина Фернандес де Киршнер|2019-12-10|2023-12-10
ARGGOV|*Mauricio Macri;Маурисио Макри|2015-12-10|2019-12-10
ARGGOV|Alberto Fernández;Альберто Фернандес|2003-05-25|2008-07-23
ARGGOV|Alberto Fernández;Альберто Фернандес|2019-12-10|2023-12-10
ARGGOV|*Javier Milei;Хавьер Милей|2023-12-10|
ARGGOV|Guido di Tella;Гвидо ди Телла|1991-01-29|1999-12-10
ARGGOV|Domingo Cavallo;Доминго Кавальо|1989-07-08|1996-07-26
ARGGOV|Domingo Cavallo;Доминго Кавальо|2001-03-20|2001-12-20
ARGGOV|Rafael Bielsa;Рафаэль Бьелса|2003-05-25|2005-12-08
ARGGOV|Jorge Taiana;Хорхе Тайана|2005-12-01|2010-06-18
ARGGOV|Jorge Taiana;Хорхе Тайана|2021-08-10|2023-12-10
ARGGOV|Héctor Timerman;Эктор Тимерман|2010-06-22|2015-12-10
ARGGOV|+Susana Malcorra;Сусана Малькорра|2015-12-10|2017-06-12
ARGGOV|Jorge Faurie;Хорхе Фори|2017-06-12|2019-12-10
ARGGOV|Felipe Solá;Фелипе Сола|2019-12-10|2021-09-20
ARGGOV|Santiago Cafiero;Сантьяго Кафьеро|2019-12-10|2023-12-10
ARGGOV|+Diana Mondino;Диана Мондино|2023-12-10|2024-10-30
ARGGOV|Sergio Massa;Серхио Масса|2008-07-24|2009-07-07
ARGGOV|Sergio Massa;Серхио Масса|2022-08-03|2023-12-10
# Uruguay
URYGOV|Julio María Sanguinetti;Хулио Мария Сангинетти|1985-03-01|1990-03-01
URYGOV|Julio María Sanguinetti;Хулио Мария Сангинетти|1995-03-01|2000-03-01
URYGOV|Luis Alberto Lacalle;Луис Альберто Лакалье|1990-03-01|1995-03-01
URYGOV|Jorge Batlle;Хорхе Батлье|2000-03-01|2005-03-01
URYGOV|Tabaré Vázquez;Табаре Васкес|2005-03-01|2010-03-01
URYGOV|Tabaré Vázquez;Табаре Васкес|2015-03-01|2020-03-01
URYGOV|*José Mujica;Pepe Mujica;Хосе Мухика|2005-03-01|2008-03-03
URYGOV|*José Mujica;Pepe Mujica;Хосе Мухика|2010-03-01|2015-03-01
URYGOV|Luis Lacalle Pou;Lacalle Pou;Луис Лакалье Поу|2020-03-01|2025-03-01
URYGOV|Yamandú Orsi;Яманду Орси|2025-03-01|
# Paraguay
PRYGOV|*Alfredo Stroessner;Альфредо Стресснер|1954-08-15|1989-02-03
PRYGOV|Andrés Rodríguez;Андрес Родригес|1989-02-03|1993-08-15
PRYGOV|Juan Carlos Wasmosy;Хуан Карлос Васмоси|1993-08-15|1998-08-15
PRYGOV|Raúl Cubas;Raúl Cubas Grau;Рауль Кубас|1998-08-15|1999-03-28
PRYGOV|Luis González Macchi;González Macchi;Луис Гонсалес Макки|1999-03-28|2003-08-15
PRYGOV|Nicanor Duarte;Nicanor Duarte Frutos;Никанор Дуарте|2003-08-15|2008-08-15
PRYGOV|Fernando Lugo;Фернандо Луго|2008-08-15|2012-06-22
PRYGOV|Federico Franco;Федерико Франко|2008-08-15|2013-08-15
PRYGOV|Horacio Cartes;Орасио Картес|2013-08-15|2018-08-15
PRYGOV|Mario Abdo Benítez;Abdo Benítez;Марио Абдо Бенитес|2018-08-15|2023-08-15
PRYGOV|Santiago Peña;Сантьяго Пенья|2023-08-15|
# Brazil
BRAGOV|José Sarney;Жозе Сарней|1985-03-15|1990-03-15
BRAGOV|Fernando Collor;Fernando Collor de Mello;Collor de Mello;Фернанду Колор|1990-03-15|1992-12-29
BRAGOV|Itamar Franco;Итамар Франку|1990-03-15|1995-01-01
BRAGOV|Fernando Henrique Cardoso;Fernando Henrique;Фернанду Энрики Кардозу|1992-10-05|1994-03-30
BRAGOV|Fernando Henrique Cardoso;Fernando Henrique;Фернанду Энрики Кардозу|1995-01-01|2003-01-01
BRAGOV|Luiz Inácio Lula da Silva;Luis Inácio Lula da Silva;Lula da Silva;Lula;Луис Инасиу Лула да Силва;Лула да Силва;Лула|2003-01-01|2011-01-01
BRAGOV|Luiz Inácio Lula da Silva;Luis Inácio Lula da Silva;Lula da Silva;Lula;Луис Инасиу Лула да Силва;Лула да Силва;Лула|2023-01-01|
BRAGOV|+*Dilma Rousseff;Dilma;Дилма Роуссефф|2003-01-01|2010-03-31
BRAGOV|+*Dilma Rousseff;Dilma;Дилма Роуссефф|2011-01-01|2016-05-12
BRAGOV|Michel Temer;Мишел Темер|2011-01-01|2019-01-01
BRAGOV|*Jair Bolsonaro;Жаир Болсонару|2019-01-01|2023-01-01
BRAGOV|Celso Amorim;Селсу Аморим|1993-07-20|1995-01-01
BRAGOV|Celso Amorim;Селсу Аморим|2003-01-01|2011-01-01
BRAGOV|Celso Amorim;Селсу Аморим|2011-08-04|2015-01-01
BRAGOV|Celso Amorim;Селсу Аморим|2023-01-01|
BRAGOV|Celso Lafer;Селсу Лафер|1992-04-13|1992-10-05
BRAGOV|Celso Lafer;Селсу Лафер|2001-01-29|2003-01-01
BRAGOV|Luiz Felipe Lampreia;Луис Фелипе Лампрея|1995-01-01|2001-01-12
BRAGOV|Antonio Patriota;Антониу Патриота|2011-01-01|2013-08-26
BRAGOV|José Serra;Жозе Серра|2016-05-12|2017-02-22
BRAGOV|Aloysio Nunes;Алоизиу Нунис|2017-03-07|2019-01-01
BRAGOV|Ernesto Araújo;Эрнесту Араужу|2019-01-01|2021-03-29
BRAGOV|Mauro Vieira;Мауру Виейра|2015-01-01|2016-05-12
BRAGOV|Mauro Vieira;Мауру Виейра|2023-01-01|
BRAGOV|Fernando Haddad;Фернанду Аддад|2005-07-29|2012-01-24
BRAGOV|Fernando Haddad;Фернанду Аддад|2023-01-01|2026-03-01
BRAGOV|Paulo Guedes;Паулу Гедес|2019-01-01|2023-01-01
BRAGOV|Geraldo Alckmin;Жералду Алкмин|2023-01-01|
BRAGOV|Hamilton Mourão;Амилтон Моурау|2019-01-01|2023-01-01
BRAJUD|Alexandre de Moraes;Алешандри ди Морайс|2017-03-22|
BRAJUD|Sergio Moro;Сержиу Мору|1996-01-01|2018-11-19
BRAGOV|Sergio Moro;Сержиу Мору|2019-01-01|2020-04-24
`;
