/** Office-holders and other known persons of Russia and the other states of the former Soviet Union, and Mongolia; the format is told in `../persons.ts`. */
export const personsEurasia = `
# Soviet Union and Russia
RUSGOV|Leonid Brezhnev;Léonid Brejnev;Леонид Брежнев|1964-10-14|1982-11-10
RUSGOV|Yuri Andropov;Iouri Andropov;Юрий Андропов|1982-11-12|1984-02-09
RUSGOV|Konstantin Chernenko;Константин Черненко|1984-02-13|1985-03-10
RUSGOV|*Mikhail Gorbachev;Mijaíl Gorbachov;Mikhail Gorbachov;Mikhaïl Gorbatchev;Михаил Горбачёв|1985-03-11|1991-12-25
RUSGOV|Andrei Gromyko;Андрей Громыко|1957-02-14|1988-10-01
RUSGOV|*Eduard Shevardnadze;Edvard Chevardnadze;Édouard Chevardnadze;Eduard Chevardnadze;Эдуард Шеварднадзе|1985-07-02|1991-01-15
RUSGOV|*Eduard Shevardnadze;Edvard Chevardnadze;Édouard Chevardnadze;Eduard Chevardnadze;Эдуард Шеварднадзе|1991-11-19|1991-12-26
RUSGOV|*Boris Yeltsin;Boris Ieltsin;Boris Eltsine;Борис Ельцин|1990-05-29|1999-12-31
RUSGOV|*Vladimir Putin;Vladimir Poutine;Владимир Путин|1999-08-09|
RUSGOV|*Dmitry Medvedev;Dmitri Medvedev;Dmitriy Medvedev;Dimitri Medvedev;Дмитрий Медведев|2005-11-14|
RUSGOV|*Sergey Lavrov;Sergei Lavrov;Serguéi Lavrov;Сергей Лавров|2004-03-09|
RUSGOV|*Dmitry Peskov;Dmitri Peskov;Dimitri Peskov;Дмитрий Песков|2012-05-22|
RUSGOV|+*Maria Zakharova;María Zajárova;Мария Захарова|2015-08-10|
RUSGOV|Andrei Kozyrev;Андрей Козырев|1990-10-11|1996-01-05
RUSGOV|*Yevgeny Primakov;Evgeny Primakov;Yevgueni Primakov;Evgueni Primakov;Ievguêni Primakov;Евгений Примаков|1991-09-30|1999-05-12
RUSGOV|Igor Ivanov;Игорь Иванов|1998-09-11|2007-07-09
RUSGOV|Sergei Ivanov;Sergey Ivanov;Serguéi Ivanov;Сергей Иванов|1999-11-15|2016-08-12
RUSGOV|*Viktor Chernomyrdin;Víktor Chernomirdin;Viktor Tchernomyrdine;Виктор Черномырдин|1992-12-14|1998-03-23
RUSGOV|Sergei Kiriyenko;Serguéi Kiriyenko;Sergueï Kirienko;Сергей Кириенко|1998-03-23|1998-08-23
RUSGOV|Sergei Kiriyenko;Serguéi Kiriyenko;Sergueï Kirienko;Сергей Кириенко|2016-10-05|
RUSGOV|Sergei Stepashin;Serguéi Stepashin;Sergueï Stepachine;Сергей Степашин|1999-05-12|1999-08-09
RUSGOV|Mikhail Kasyanov;Mijaíl Kasiánov;Mikhaïl Kassianov;Михаил Касьянов|2000-01-10|2004-02-24
RUSOPP|Mikhail Kasyanov;Mijaíl Kasiánov;Mikhaïl Kassianov;Михаил Касьянов|2005-07-01|
RUSGOV|Mikhail Fradkov;Mijaíl Fradkov;Михаил Фрадков|2004-03-05|2007-09-14
RUSGOV|Viktor Zubkov;Виктор Зубков|2007-09-14|2012-05-21
RUSGOV|*Mikhail Mishustin;Mijaíl Mishustin;Mikhaïl Michoustine;Михаил Мишустин|2020-01-16|
RUSGOV|Pavel Grachev;Pável Grachov;Pavel Gratchev;Павел Грачёв|1992-05-07|1996-06-18
RUSGOV|Igor Sergeyev;Ígor Serguéyev;Игорь Сергеев|1997-05-22|2001-03-28
RUSGOV|Anatoly Serdyukov;Anatoli Serdiukov;Anatoli Serdioukov;Анатолий Сердюков|2007-02-15|2012-11-06
RUSGOV|*Sergei Shoigu;Sergey Shoigu;Serguéi Shoigú;Sergueï Choïgou;Сергей Шойгу|1991-11-20|
RUSGOV|Andrei Belousov;Andrey Belousov;Andreï Belooussov;Андрей Белоусов|2020-01-21|
RUSMIL|Valery Gerasimov;Valeri Guerásimov;Valeri Guerassimov;Валерий Герасимов|2012-11-09|
RUSMIL|Sergei Surovikin;Serguéi Surovikin;Sergueï Sourovikine;Сергей Суровикин|2017-03-09|2023-08-23
RUSMIL|Alexander Lebed;Alexandr Lébed;Alexandre Lebed;Aleksandr Lebed;Александр Лебедь|1992-06-23|1995-06-15
RUSGOV|Alexander Lebed;Alexandr Lébed;Alexandre Lebed;Aleksandr Lebed;Александр Лебедь|1996-06-18|1996-10-17
RUSGOV|Alexander Rutskoi;Alexandr Rutskói;Alexandre Routskoï;Александр Руцкой|1991-07-10|1993-09-21
RUSOPP|Alexander Rutskoi;Alexandr Rutskói;Alexandre Routskoï;Александр Руцкой|1993-09-21|1996-10-20
RUSLEG|Ruslan Khasbulatov;Rouslan Khasboulatov;Руслан Хасбулатов|1991-10-29|1993-10-04
RUSGOV|Nikolai Patrushev;Nikolay Patrushev;Nikolaï Patrouchev;Николай Патрушев|1999-08-09|
RUSSPY|Sergei Naryshkin;Serguéi Naryshkin;Sergueï Narychkine;Сергей Нарышкин|2016-10-05|
RUSLEG|Sergei Naryshkin;Serguéi Naryshkin;Sergueï Narychkine;Сергей Нарышкин|2011-12-21|2016-10-05
RUSSPY|Alexander Bortnikov;Alexandr Bórtnikov;Alexandre Bortnikov;Александр Бортников|2008-05-12|
RUSLEG|*Vyacheslav Volodin;Viacheslav Volodin;Viatcheslav Volodine;Вячеслав Володин|2016-10-05|
RUSLEG|+Valentina Matviyenko;Valentina Matvienko;Валентина Матвиенко|2011-09-21|
RUSLEG|Gennady Seleznyov;Guennadi Selezniov;Геннадий Селезнёв|1996-01-17|2003-12-29
RUSGOV|Vitaly Churkin;Vitali Churkin;Vitali Tchourkine;Виталий Чуркин|1992-06-03|1994-11-04
RUSGOV|Vitaly Churkin;Vitali Churkin;Vitali Tchourkine;Виталий Чуркин|2006-04-08|2017-02-20
RUSGOV|Vasily Nebenzya;Vassily Nebenzia;Vasili Nebenzia;Vassili Nebenzia;Василий Небензя|2017-07-27|
RUSGOV|Sergei Ryabkov;Sergey Ryabkov;Serguéi Riabkov;Сергей Рябков|2008-08-15|
RUSGOV|Mikhail Bogdanov;Mijaíl Bogdánov;Михаил Богданов|2011-06-12|2025-07-01
RUSGOV|Yuri Ushakov;Yury Ushakov;Iouri Ouchakov;Юрий Ушаков|1999-01-01|
RUSGOV|Kirill Dmitriev;Kiril Dmítriev;Кирилл Дмитриев|2025-02-23|
RUSGOV|Vladimir Medinsky;Vladímir Medinski;Владимир Мединский|2012-05-21|
RUSGOV|*Ramzan Kadyrov;Ramzán Kadírov;Рамзан Кадыров|2007-03-02|
RUSGOV|Akhmad Kadyrov;Akhmat Kadyrov;Ajmat Kadírov;Ахмат Кадыров|2000-06-12|2004-05-09
RUSREB|*Dzhokhar Dudayev;Djokhar Doudaïev;Dzhojar Dudáyev;Djokhar Dudaiev;Джохар Дудаев|1991-10-27|1996-04-21
RUSREB|*Aslan Maskhadov;Aslán Masjádov;Аслан Масхадов|1994-12-11|2005-03-08
RUSREB|*Shamil Basayev;Chamil Bassaïev;Шамиль Басаев|1994-12-11|2006-07-10
RUSREB|*Yevgeny Prigozhin;Evgeny Prigozhin;Yevgueni Prigozhin;Evgueni Prigojine;Ievguêni Prigojin;Евгений Пригожин|2023-06-23|2023-08-23
RUSOPP|*Alexei Navalny;Alexey Navalny;Alexéi Navalni;Aleksei Navalny;Алексей Навальный|2011-12-05|2024-02-16
RUSOPP|Boris Nemtsov;Борис Немцов|2004-01-01|2015-02-27
RUSGOV|Boris Nemtsov;Борис Немцов|1991-11-30|1998-08-28
RUSOPP|Garry Kasparov;Gari Kaspárov;Гарри Каспаров|2005-03-10|
RUSOPP|Gennady Zyuganov;Guennadi Ziugánov;Guennadi Ziouganov;Геннадий Зюганов|1993-02-14|
RUSOPP|Vladimir Zhirinovsky;Vladímir Zhirinovski;Vladimir Jirinovski;Владимир Жириновский|1991-06-12|2022-04-06
RUSOPP|Grigory Yavlinsky;Grigori Yavlinski;Grigori Iavlinski;Григорий Явлинский|1993-10-16|
RUSOPP|Mikhail Khodorkovsky;Mijaíl Jodorkovski;Mikhaïl Khodorkovski;Михаил Ходорковский|2013-12-20|
RUSBUS|Mikhail Khodorkovsky;Mijaíl Jodorkovski;Mikhaïl Khodorkovski;Михаил Ходорковский|1996-01-01|2003-11-03
RUSBUS|Boris Berezovsky;Borís Berezovski;Борис Березовский|1992-01-01|1996-10-29
RUSBUS|Igor Sechin;Igor Setchine;Игорь Сечин|2012-05-22|
RUSGOV|Igor Sechin;Igor Setchine;Игорь Сечин|1999-12-31|2012-05-21
RUSBUS|Alexei Miller;Alexéi Míler;Алексей Миллер|2001-05-30|
RUSREL|Patriarch Kirill;Patriarca Kirill;patriarca Cirilo;patriarche Kirill;patriarche Cyrille;патриарх Кирилл|2009-02-01|
# Ukraine
UKRGOV|Leonid Kravchuk;Leonid Kravtchouk;Леонид Кравчук|1990-07-23|1994-07-19
UKRGOV|*Leonid Kuchma;Leonid Koutchma;Leonid Kutchma;Леонид Кучма|1992-10-13|1993-09-21
UKRGOV|*Leonid Kuchma;Leonid Koutchma;Leonid Kutchma;Леонид Кучма|1994-07-19|2005-01-23
UKRGOV|*Viktor Yushchenko;Víktor Yúschenko;Viktor Iouchtchenko;Viktor Iuschenko;Виктор Ющенко|1999-12-22|2001-05-29
UKRGOV|*Viktor Yushchenko;Víktor Yúschenko;Viktor Iouchtchenko;Viktor Iuschenko;Виктор Ющенко|2005-01-23|2010-02-25
UKROPP|*Viktor Yushchenko;Víktor Yúschenko;Viktor Iouchtchenko;Viktor Iuschenko;Виктор Ющенко|2001-05-29|2005-01-23
UKRGOV|*Viktor Yanukovych;Víktor Yanukóvich;Viktor Ianoukovitch;Viktor Ianukovich;Виктор Янукович|2002-11-21|2005-01-05
UKRGOV|*Viktor Yanukovych;Víktor Yanukóvich;Viktor Ianoukovitch;Viktor Ianukovich;Виктор Янукович|2006-08-04|2007-12-18
UKRGOV|*Viktor Yanukovych;Víktor Yanukóvich;Viktor Ianoukovitch;Viktor Ianukovich;Виктор Янукович|2010-02-25|2014-02-22
UKRGOV|+*Yulia Tymoshenko;Yulia Timoshenko;Юлия Тимошенко|2005-01-24|2005-09-08
UKRGOV|+*Yulia Tymoshenko;Yulia Timoshenko;Юлия Тимошенко|2007-12-18|2010-03-04
UKROPP|+*Yulia Tymoshenko;Yulia Timoshenko;Юлия Тимошенко|2010-03-04|2014-02-22
UKRGOV|+Ioulia Timochenko;Yulia Timochenko;Iulia Timochenko|2005-01-24|2005-09-08
UKRGOV|+Ioulia Timochenko;Yulia Timochenko;Iulia Timochenko|2007-12-18|2010-03-04
UKROPP|+Ioulia Timochenko;Yulia Timochenko;Iulia Timochenko|2010-03-04|2014-02-22
UKRGOV|Oleksandr Turchynov;Александр Турчинов|2014-02-22|2019-05-17
UKRGOV|*Petro Poroshenko;Petro Porochenko;Пётр Порошенко|2014-06-07|2019-05-20
UKROPP|*Petro Poroshenko;Petro Porochenko;Пётр Порошенко|2019-05-20|
UKRGOV|*Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodímir Zelenski;Volodymyr Zelenski;Vladimir Zelensky;Владимир Зеленский|2019-05-20|
UKRGOV|Arseniy Yatsenyuk;Arseni Yatseniuk;Arseni Iatseniouk;Арсений Яценюк|2007-03-21|2007-12-04
UKRGOV|Arseniy Yatsenyuk;Arseni Yatseniuk;Arseni Iatseniouk;Арсений Яценюк|2014-02-27|2016-04-14
UKRGOV|Volodymyr Groysman;Volodymyr Hroisman;Владимир Гройсман|2014-02-27|2014-11-27
UKRGOV|Volodymyr Groysman;Volodymyr Hroisman;Владимир Гройсман|2016-04-14|2019-08-29
UKRLEG|Volodymyr Groysman;Volodymyr Hroisman;Владимир Гройсман|2014-11-27|2016-04-14
UKRGOV|*Denys Shmyhal;Denis Shmigal;Denys Chmyhal;Денис Шмыгаль|2020-02-04|
UKRGOV|+*Yulia Svyrydenko;Yulia Sviridenko;Ioulia Svyrydenko;Юлия Свириденко|2021-11-04|
UKRGOV|Pavlo Klimkin;Павел Климкин|2014-06-19|2019-08-29
UKRGOV|*Dmytro Kuleba;Dmitró Kuleba;Дмитрий Кулеба|2019-08-29|2024-09-05
UKRGOV|Andrii Sybiha;Andriy Sybiha;Andrí Sibiga;Андрей Сибига|2024-09-05|
UKRGOV|*Oleksii Reznikov;Oleksiy Reznikov;Алексей Резников|2020-03-04|2023-09-05
UKRGOV|*Rustem Umerov;Рустем Умеров|2023-09-06|
UKRGOV|*Andriy Yermak;Andrii Yermak;Andri Yermak;Andriy Iermak;Андрей Ермак|2020-02-11|2025-11-28
UKRGOV|Mykhailo Podolyak;Mijailo Podoliak;Mykhaïlo Podoliak;Михаил Подоляк|2020-04-16|
UKRGOV|Mykhailo Fedorov;Mijailo Fédorov;Михаил Фёдоров|2019-08-29|
UKRGOV|Borys Tarasyuk;Boris Tarasyuk;Борис Тарасюк|1998-04-17|2000-09-29
UKRGOV|Borys Tarasyuk;Boris Tarasyuk;Борис Тарасюк|2005-02-04|2007-01-30
UKRGOV|Kostyantyn Hryshchenko;Константин Грищенко|2003-09-02|2005-02-03
UKRGOV|Kostyantyn Hryshchenko;Константин Грищенко|2010-03-11|2012-12-24
UKRGOV|Mykola Azarov;Николай Азаров|2002-11-26|2005-02-03
UKRGOV|Mykola Azarov;Николай Азаров|2006-08-04|2007-12-18
UKRGOV|Mykola Azarov;Николай Азаров|2010-03-11|2014-01-28
UKRMIL|*Valerii Zaluzhnyi;Valeriy Zaluzhny;Valeri Zaluzhni;Valeri Zaloujny;Валерий Залужный|2021-07-27|2024-02-08
UKRGOV|*Valerii Zaluzhnyi;Valeriy Zaluzhny;Valeri Zaluzhni;Valeri Zaloujny;Валерий Залужный|2024-05-09|
UKRMIL|Oleksandr Syrskyi;Oleksandr Syrsky;Olexandre Syrsky;Oleksandr Sirski;Александр Сырский|2019-08-05|
UKRSPY|Kyrylo Budanov;Kirilo Budánov;Kyrylo Boudanov;Кирилл Буданов|2020-08-05|2026-01-02
UKRGOV|Kyrylo Budanov;Kirilo Budánov;Kyrylo Boudanov;Кирилл Буданов|2026-01-02|
UKRGOV|*Vitali Klitschko;Vitaliy Klitschko;Виталий Кличко|2014-06-05|
UKROPP|*Vitali Klitschko;Vitaliy Klitschko;Виталий Кличко|2012-12-12|2014-06-05
UKRREB|Alexander Zakharchenko;Alexandr Zajarchenko;Alexandre Zakhartchenko;Александр Захарченко|2014-08-07|2018-08-31
UKRREB|Denis Pushilin;Denis Pouchiline;Денис Пушилин|2014-05-15|2022-09-30
UKRREB|Igor Girkin;Igor Strelkov;Игорь Гиркин;Игорь Стрелков|2014-04-12|2014-08-14
UKRREB|Igor Plotnitsky;Igor Plotnitski;Игорь Плотницкий|2014-08-14|2017-11-24
# Belarus
BLRGOV|*Alexander Lukashenko;Aleksandr Lukashenko;Alexandr Lukashenko;Alyaksandr Lukashenka;Alexandre Loukachenko;Александр Лукашенко|1994-07-20|
BLRGOV|*Stanislav Shushkevich;Станислав Шушкевич|1991-09-18|1994-01-26
BLRGOV|Vladimir Makei;Uladzimir Makei;Владимир Макей|2012-08-20|2022-11-26
BLRGOV|Sergei Aleinik;Сергей Алейник|2022-12-13|2024-06-27
BLRGOV|Maxim Ryzhenkov;Maksim Ryzhenkov;Максим Рыженков|2024-06-27|
BLRGOV|Roman Golovchenko;Роман Головченко|2020-06-04|2025-03-10
BLROPP|+*Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya;Svetlana Tijanóvskaya;Svetlana Tikhanovskaïa;Светлана Тихановская|2020-05-20|
BLROPP|Alexander Milinkevich;Aleksandr Milinkevich;Александр Милинкевич|2005-10-02|2016-05-29
# Georgia
GEOGOV|*Zviad Gamsakhurdia;Zviad Gamsajurdia;Zviad Gamsakhourdia;Звиад Гамсахурдия|1990-11-14|1992-01-06
GEOGOV|*Eduard Shevardnadze;Edvard Shevardnadze;Édouard Chevardnadze;Eduard Chevardnadze;Эдуард Шеварднадзе|1992-03-10|2003-11-23
GEOGOV|*Mikheil Saakashvili;Mikhail Saakashvili;Mijaíl Saakashvili;Mikheïl Saakachvili;Mikhail Saakachvili;Михаил Саакашвили|2004-01-25|2013-11-17
GEOOPP|*Mikheil Saakashvili;Mikhail Saakashvili;Mijaíl Saakashvili;Mikheïl Saakachvili;Mikhail Saakachvili;Михаил Саакашвили|2001-09-05|2004-01-25
GEOGOV|+Nino Burjanadze;Нино Бурджанадзе|2003-11-23|2004-01-25
GEOGOV|*Bidzina Ivanishvili;Bidzina Ivanichvili;Бидзина Иванишвили|2012-10-25|2013-11-20
GEOGOV|Giorgi Margvelashvili;Георгий Маргвелашвили|2012-10-25|2018-12-16
GEOGOV|*Irakli Garibashvili;Irakli Garibachvili;Ираклий Гарибашвили|2012-10-25|2015-12-30
GEOGOV|*Irakli Garibashvili;Irakli Garibachvili;Ираклий Гарибашвили|2019-09-08|2024-01-29
GEOGOV|*Irakli Kobakhidze;Irakli Kobajidze;Ираклий Кобахидзе|2024-02-08|
GEOGOV|+*Salome Zourabichvili;Salomé Zurabishvili;Саломе Зурабишвили|2004-03-20|2005-10-20
GEOGOV|+*Salome Zourabichvili;Salomé Zurabishvili;Саломе Зурабишвили|2018-12-16|2024-12-29
GEOGOV|*Mikheil Kavelashvili;Mijeíl Kavelashvili;Михаил Кавелашвили|2024-12-29|
GEOREB|Vladislav Ardzinba;Владислав Ардзинба|1990-12-04|2005-02-12
GEOREB|Eduard Kokoity;Eduard Kokoiti;Edouard Kokoïty;Эдуард Кокойты|2001-12-18|2011-12-10
GEOREB|Sergei Bagapsh;Serguéi Bagapsh;Sergueï Bagapch;Сергей Багапш|2005-02-12|2011-05-29
GEOGOV|Aslan Abashidze;Aslan Abachidze;Аслан Абашидзе|1991-08-18|2004-05-05
# Armenia, Azerbaijan, Karabakh
ARMGOV|*Levon Ter-Petrosyan;Levon Ter-Petrosian;Левон Тер-Петросян|1990-08-04|1998-02-03
ARMGOV|Robert Kocharyan;Robert Kocharian;Robert Kotcharian;Роберт Кочарян|1997-03-20|2008-04-09
ARMGOV|*Serzh Sargsyan;Serge Sarkisian;Serzh Sargsián;Serge Sarkissian;Серж Саргсян|1993-08-23|2018-04-23
ARMGOV|Armen Sarkissian;Armen Sarksyan;Armen Sarkisian;Армен Саркисян|2018-04-09|2022-02-01
ARMGOV|*Nikol Pashinyan;Nikol Pashinián;Nikol Pachinian;Никол Пашинян|2018-05-08|
ARMOPP|*Nikol Pashinyan;Nikol Pashinián;Nikol Pachinian;Никол Пашинян|2008-03-01|2018-05-08
ARMGOV|Vartan Oskanian;Vardan Oskanyan;Вартан Осканян|1998-04-20|2008-04-18
ARMGOV|Edward Nalbandian;Eduard Nalbandyan;Эдвард Налбандян|2008-04-14|2018-05-12
ARMGOV|Ararat Mirzoyan;Ararat Mirzoián;Арарат Мирзоян|2021-08-19|
ARMGOV|Zohrab Mnatsakanyan;Зограб Мнацаканян|2018-05-12|2020-11-16
AZEGOV|Ayaz Mutalibov;Аяз Муталибов|1990-01-24|1992-03-06
AZEGOV|*Abulfaz Elchibey;Абульфаз Эльчибей|1992-06-16|1993-09-01
AZEGOV|Heydar Aliyev;Geidar Aliyev;Heidar Aliyev;Heydar Aliev;Гейдар Алиев|1993-06-24|2003-10-31
AZEGOV|*Ilham Aliyev;Ilham Alíev;Ильхам Алиев|2003-08-04|
AZEGOV|Elmar Mammadyarov;Elmar Mamediárov;Эльмар Мамедъяров|2004-04-02|2020-07-16
AZEGOV|Jeyhun Bayramov;Djeyhoun Baïramov;Джейхун Байрамов|2020-07-16|
AZEREB|Arayik Harutyunyan;Arayik Haroutiounian;Араик Арутюнян|2020-05-21|2023-09-01
AZEREB|Bako Sahakyan;Bako Sahakian;Бако Саакян|2007-09-07|2020-05-21
# Central Asia
KAZGOV|*Nursultan Nazarbayev;Noursoultan Nazarbaïev;Nursultan Nazarbaiev;Нурсултан Назарбаев|1989-06-22|2019-03-20
KAZGOV|*Kassym-Jomart Tokayev;Kasim-Yomart Tokáyev;Kassym-Jomart Tokaïev;Kassym-Jomart Tokaev;Касым-Жомарт Токаев|1994-10-13|2011-04-15
KAZGOV|*Kassym-Jomart Tokayev;Kasim-Yomart Tokáyev;Kassym-Jomart Tokaïev;Kassym-Jomart Tokaev;Касым-Жомарт Токаев|2019-03-20|
KAZGOV|Erlan Idrissov;Ерлан Идрисов|1999-10-12|2002-06-11
KAZGOV|Erlan Idrissov;Ерлан Идрисов|2012-09-28|2016-12-28
UZBGOV|*Islam Karimov;Islom Karimov;Ислам Каримов|1989-06-23|2016-09-02
UZBGOV|*Shavkat Mirziyoyev;Chavkat Mirzioïev;Шавкат Мирзиёев|2003-12-11|
UZBGOV|Abdulaziz Kamilov;Абдулазиз Камилов|1994-02-23|2003-03-12
UZBGOV|Abdulaziz Kamilov;Абдулазиз Камилов|2012-01-12|2022-12-30
KGZGOV|*Askar Akayev;Askar Akaïev;Аскар Акаев|1990-10-27|2005-03-24
KGZGOV|*Kurmanbek Bakiyev;Kourmanbek Bakiev;Курманбек Бакиев|2005-03-25|2010-04-15
KGZGOV|+Roza Otunbayeva;Rosa Otunbáyeva;Rosa Otounbaïeva;Роза Отунбаева|2010-04-07|2011-12-01
KGZGOV|Almazbek Atambayev;Almazbek Atambaïev;Алмазбек Атамбаев|2010-12-17|2017-11-24
KGZGOV|*Sooronbay Jeenbekov;Sooronbái Zheenbékov;Sooronbaï Jeenbekov;Сооронбай Жээнбеков|2016-04-13|2020-10-15
KGZGOV|*Sadyr Japarov;Sadir Zhapárov;Садыр Жапаров|2020-10-14|
TJKGOV|Rahmon Nabiyev;Рахмон Набиев|1991-12-02|1992-09-07
TJKGOV|*Emomali Rahmon;Emomali Rakhmonov;Emomalí Rajmón;Emomali Rakhmon;Imomali Rakhmonov;Эмомали Рахмон;Эмомали Рахмонов|1992-11-20|
TKMGOV|*Saparmurat Niyazov;Saparmourat Niazov;Сапармурат Ниязов|1990-11-02|2006-12-21
TKMGOV|*Gurbanguly Berdimuhamedow;Gurbanguly Berdymukhamedov;Gourbangouly Berdymoukhamedov;Гурбангулы Бердымухамедов|2006-12-21|2022-03-19
TKMGOV|Serdar Berdimuhamedow;Serdar Berdymukhamedov;Сердар Бердымухамедов|2022-03-19|
# Mongolia
MNGGOV|Ukhnaagiin Khürelsükh;Khurelsukh;Ухнагийн Хурэлсух|2017-10-04|2021-01-27
MNGGOV|Ukhnaagiin Khürelsükh;Khurelsukh;Ухнагийн Хурэлсух|2021-06-25|
`;
