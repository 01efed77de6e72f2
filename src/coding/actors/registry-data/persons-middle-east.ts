/** Office-holders and other known persons of the Middle East and North Africa; the format is told in `../persons.ts`. */
export const personsMiddleEast = `
# Turkey
TURGOV|*Turgut Özal;Тургут Озал|1983-12-13|1993-04-17
TURGOV|*Süleyman Demirel;Сулейман Демирель|1991-11-20|2000-05-16
TURGOV|+*Tansu Çiller;Тансу Чиллер|1991-11-20|1996-03-06
TURGOV|+*Tansu Çiller;Тансу Чиллер|1996-06-28|1997-06-30
TURGOV|*Necmettin Erbakan;Неджметтин Эрбакан|1996-06-28|1997-06-30
TURGOV|*Mesut Yılmaz;Mesut Yilmaz;Месут Йылмаз|1991-06-23|1991-11-20
TURGOV|*Mesut Yılmaz;Mesut Yilmaz;Месут Йылмаз|1996-03-06|1996-06-28
TURGOV|*Mesut Yılmaz;Mesut Yilmaz;Месут Йылмаз|1997-06-30|1999-01-11
TURGOV|*Bülent Ecevit;Бюлент Эджевит|1974-01-26|1974-11-17
TURGOV|*Bülent Ecevit;Бюлент Эджевит|1999-01-11|2002-11-18
TURGOV|Ahmet Necdet Sezer;Ахмет Недждет Сезер|2000-05-16|2007-08-28
TURGOV|Abdullah Gül;Абдулла Гюль|2002-11-18|2014-08-28
TURGOV|*Recep Tayyip Erdoğan;Tayyip Erdoğan;Реджеп Тайип Эрдоган;Тайип Эрдоган|2003-03-14|
TURGOV|*Ahmet Davutoğlu;Ахмет Давутоглу|2009-05-01|2016-05-24
TURGOV|Binali Yıldırım;Binali Yildirim;Бинали Йылдырым|2002-11-18|2018-07-09
TURGOV|*Mevlüt Çavuşoğlu;Мевлют Чавушоглу|2014-08-29|2023-06-03
TURGOV|Hakan Fidan;Хакан Фидан|2023-06-03|
TURSPY|Hakan Fidan;Хакан Фидан|2010-05-25|2023-06-03
TURGOV|Hulusi Akar;Хулуси Акар|2018-07-10|2023-06-03
TURMIL|Hulusi Akar;Хулуси Акар|2015-08-18|2018-07-09
TURGOV|Yaşar Güler;Яшар Гюлер|2023-06-03|
TURMIL|Yaşar Güler;Яшар Гюлер|2018-07-10|2023-06-03
TURGOV|İsmail Cem;Исмаил Джем|1997-06-30|2002-07-11
TURGOV|Ali Babacan;Али Бабаджан|2002-11-18|2015-08-29
TURGOV|Hikmet Çetin;Хикмет Четин|1991-11-21|1994-07-27
TURREB|*Abdullah Öcalan;Абдулла Оджалан|1978-11-27|
TUROPP|*Kemal Kılıçdaroğlu;Kemal Kiliçdaroğlu;Кемаль Кылычдароглу|2010-05-22|2023-11-08
TUROPP|*Selahattin Demirtaş;Селахаттин Демирташ|2010-02-01|
TUROPP|*Ekrem İmamoğlu;Экрем Имамоглу|2019-06-27|
TUROPP|*Fethullah Gülen;Фетхуллах Гюлен|2013-12-17|2024-10-20
# Israel
ISRGOV|Menachem Begin;Menahem Begin;Менахем Бегин|1977-06-21|1983-10-10
ISRGOV|*Yitzhak Shamir;Isaac Shamir;Yitzhak Chamir;Ицхак Шамир|1980-03-10|1992-07-13
ISRGOV|*Yitzhak Rabin;Isaac Rabin;Ицхак Рабин|1984-09-13|1990-03-15
ISRGOV|*Yitzhak Rabin;Isaac Rabin;Ицхак Рабин|1992-07-13|1995-11-04
ISRGOV|*Shimon Peres;Simón Peres;Шимон Перес|1984-09-13|1990-03-15
ISRGOV|*Shimon Peres;Simón Peres;Шимон Перес|1992-07-13|1996-06-18
ISRGOV|*Shimon Peres;Simón Peres;Шимон Перес|1999-07-06|2002-11-02
ISRGOV|*Shimon Peres;Simón Peres;Шимон Перес|2005-01-10|2014-07-24
ISRGOV|*Benjamin Netanyahu;Binyamin Netanyahu;Benyamin Netanyahou;Benjamin Netanyahou;Биньямин Нетаньяху|1996-06-18|1999-07-06
ISRGOV|*Benjamin Netanyahu;Binyamin Netanyahu;Benyamin Netanyahou;Benjamin Netanyahou;Биньямин Нетаньяху|2002-11-06|2005-08-09
ISRGOV|*Benjamin Netanyahu;Binyamin Netanyahu;Benyamin Netanyahou;Benjamin Netanyahou;Биньямин Нетаньяху|2009-03-31|2021-06-13
ISRGOV|*Benjamin Netanyahu;Binyamin Netanyahu;Benyamin Netanyahou;Benjamin Netanyahou;Биньямин Нетаньяху|2022-12-29|
ISROPP|*Benjamin Netanyahu;Binyamin Netanyahu;Benyamin Netanyahou;Benjamin Netanyahou;Биньямин Нетаньяху|2021-06-28|2022-12-29
ISRGOV|Ehud Barak;Эхуд Барак|1995-07-18|1996-06-18
ISRGOV|Ehud Barak;Эхуд Барак|1999-07-06|2001-03-07
ISRGOV|Ehud Barak;Эхуд Барак|2007-06-18|2013-03-18
ISRMIL|Ehud Barak;Эхуд Барак|1991-04-01|1995-01-01
ISRGOV|Ariel Sharon;Ariel Charon;Ариэль Шарон|1981-08-05|1992-07-13
ISRGOV|Ariel Sharon;Ariel Charon;Ариэль Шарон|1996-07-08|1999-07-06
ISRGOV|Ariel Sharon;Ariel Charon;Ариэль Шарон|2001-03-07|2006-04-14
ISRGOV|*Ehud Olmert;Эхуд Ольмерт|2003-02-28|2009-03-31
ISRGOV|Naftali Bennett;Нафтали Беннет|2013-03-18|2020-05-17
ISRGOV|Naftali Bennett;Нафтали Беннет|2021-06-13|2022-11-08
ISRGOV|*Yair Lapid;Яир Лапид|2013-03-18|2014-12-02
ISRGOV|*Yair Lapid;Яир Лапид|2021-06-13|2022-12-29
ISROPP|*Yair Lapid;Яир Лапид|2022-12-29|
ISRGOV|*Moshe Arens;Моше Аренс|1983-02-23|1984-09-13
ISRGOV|*Moshe Arens;Моше Аренс|1988-12-22|1992-07-13
ISRGOV|*Moshe Arens;Моше Аренс|1999-01-27|1999-07-06
ISRGOV|David Levy;Давид Леви|1990-06-11|1992-07-13
ISRGOV|David Levy;Давид Леви|1996-06-18|1998-01-06
ISRGOV|David Levy;Давид Леви|1999-07-06|2000-08-04
ISRGOV|Yitzhak Mordechai;Ицхак Мордехай|1996-06-18|1999-01-25
ISRGOV|Shlomo Ben-Ami;Шломо Бен-Ами|1999-07-06|2001-03-07
ISRGOV|Silvan Shalom;Сильван Шалом|2003-02-28|2006-01-16
ISRGOV|Shaul Mofaz;Шауль Мофаз|2002-11-04|2009-03-31
ISRMIL|Shaul Mofaz;Шауль Мофаз|1998-07-09|2002-07-09
ISRGOV|Amir Peretz;Амир Перец|2006-05-04|2007-06-18
ISRGOV|+*Tzipi Livni;Ципи Ливни|2003-02-28|2009-03-31
ISRGOV|+*Tzipi Livni;Ципи Ливни|2013-03-18|2014-12-02
ISRGOV|Avigdor Lieberman;Avigdor Liberman;Авигдор Либерман|2009-03-31|2012-12-18
ISRGOV|Avigdor Lieberman;Avigdor Liberman;Авигдор Либерман|2013-11-11|2015-05-06
ISRGOV|Avigdor Lieberman;Avigdor Liberman;Авигдор Либерман|2016-05-30|2018-11-18
ISRGOV|Moshe Yaalon;Moshe Ya'alon;Моше Яалон|2009-03-31|2016-05-22
ISRGOV|Benny Gantz;Бени Ганц|2020-05-17|2022-12-29
ISRGOV|Benny Gantz;Бени Ганц|2023-10-12|2024-06-09
ISRMIL|Benny Gantz;Бени Ганц|2011-02-14|2015-02-16
ISRGOV|Yoav Gallant;Йоав Галант|2022-12-29|2024-11-08
ISRGOV|Israel Katz;Исраэль Кац|2009-03-31|2021-06-13
ISRGOV|Israel Katz;Исраэль Кац|2022-12-29|
ISRGOV|Eli Cohen;Эли Коэн|2022-12-29|
ISRGOV|Gideon Saar;Gideon Sa'ar;Гидеон Саар|2021-06-13|2022-12-29
ISRGOV|Gideon Saar;Gideon Sa'ar;Гидеон Саар|2024-09-30|
ISRGOV|Gabi Ashkenazi;Габи Ашкенази|2020-05-17|2021-06-13
ISRMIL|Gabi Ashkenazi;Габи Ашкенази|2007-02-14|2011-02-14
ISRGOV|Itamar Ben-Gvir;Ben-Gvir;Итамар Бен-Гвир|2022-12-29|
ISRGOV|Bezalel Smotrich;Бецалель Смотрич|2022-12-29|
ISRGOV|Ron Dermer;Рон Дермер|2022-12-29|2025-11-11
ISRGOV|Isaac Herzog;Yitzhak Herzog;Ицхак Герцог|2021-07-07|
ISROPP|Isaac Herzog;Yitzhak Herzog;Ицхак Герцог|2013-11-25|2018-08-01
ISRGOV|Reuven Rivlin;Реувен Ривлин|2014-07-24|2021-07-07
ISRGOV|Moshe Katsav;Моше Кацав|2000-08-01|2007-07-01
ISRGOV|Ezer Weizman;Эзер Вейцман|1993-05-13|2000-07-13
ISRMIL|Herzi Halevi;Херци Халеви|2023-01-16|2025-03-05
ISRMIL|Eyal Zamir;Эяль Замир|2025-03-05|
ISRMIL|Daniel Hagari;Даниэль Хагари|2023-03-01|2025-03-24
# Palestinians
PSEOPP|*Yasser Arafat;Yasir Arafat;Yaser Arafat;Iasser Arafat;Ясир Арафат|1969-02-04|1994-07-05
PSEGOV|*Yasser Arafat;Yasir Arafat;Yaser Arafat;Iasser Arafat;Ясир Арафат|1994-07-05|2004-11-11
PSEGOV|Mahmoud Abbas;Mahmud Abbas;Mahmud Abás;Abu Mazen;Махмуд Аббас|2003-03-19|2003-09-06
PSEGOV|Mahmoud Abbas;Mahmud Abbas;Mahmud Abás;Abu Mazen;Махмуд Аббас|2005-01-15|
PSEGOV|Ahmed Qurei;Ahmed Qureia;Ahmed Qorei;Ахмед Куреи|2003-10-07|2006-03-29
PSEGOV|*Salam Fayyad;Salam Fayad;Салам Файяд|2007-06-15|2013-06-06
PSEGOV|Mohammad Shtayyeh;Mohammed Shtayyeh;Мохаммед Штайе|2019-04-13|2024-03-31
PSEGOV|Mohammad Mustafa;Мохаммад Мустафа|2024-03-31|
PSEGOV|*Saeb Erekat;Saeb Erakat;Саиб Эрикат|1994-07-05|2020-11-10
PSEGOV|Riyad al-Maliki;Riad Malki;Riad al-Malki;Рияд аль-Малики|2007-06-15|2024-03-31
PSEGOV|+Hanan Ashrawi;Hanane Achraoui;Ханан Ашрауи|1996-06-01|1998-08-06
PSEREB|*Ismail Haniyeh;Ismail Haniya;Исмаил Хания|2006-03-29|2024-07-31
PSEREB|*Khaled Meshaal;Khaled Mashal;Khaled Meshal;Khaled Mechaal;Jaled Meshal;Халед Машаль|1996-01-01|
PSEREB|*Yahya Sinwar;Yahia Sinouar;Yahya Sinouar;Яхья Синвар|2017-02-13|2024-10-16
PSEREB|Mohammed Deif;Mohamed Deif;Мохаммед Дейф|2002-07-23|2024-07-13
PSEREB|Ahmed Yassin;Sheikh Yassin;Ahmed Yassine;Ахмед Ясин|1987-12-14|2004-03-22
PSEREB|Abdel Aziz al-Rantissi;Abdel-Aziz Rantisi;Абдель Азиз ар-Рантиси|1987-12-14|2004-04-17
PSEREB|Khalil al-Hayya;Халиль аль-Хайя|2017-01-01|
PSEREB|Georges Habash;George Habash;Georges Habache;Жорж Хабаш|1967-12-11|2000-07-08
PSEOPP|Marwan Barghouti;Marouane Barghouti;Марван Баргути|2002-04-15|
# Lebanon
LBNGOV|Elias Hrawi;Ильяс Храуи|1989-11-24|1998-11-24
LBNGOV|Émile Lahoud;Эмиль Лахуд|1998-11-24|2007-11-24
LBNGOV|*Rafik Hariri;Rafic Hariri;Rafiq al-Hariri;Рафик Харири|1992-10-31|1998-12-02
LBNGOV|*Rafik Hariri;Rafic Hariri;Rafiq al-Hariri;Рафик Харири|2000-10-23|2004-10-21
LBNGOV|Michel Suleiman;Michel Sleiman;Мишель Сулейман|2008-05-25|2014-05-25
LBNGOV|*Fouad Siniora;Fuad Siniora;Фуад Синьора|2000-10-26|2004-10-26
LBNGOV|*Fouad Siniora;Fuad Siniora;Фуад Синьора|2005-07-19|2009-11-09
LBNGOV|Saad Hariri;Saad al-Hariri;Саад Харири|2009-11-09|2011-06-13
LBNGOV|Saad Hariri;Saad al-Hariri;Саад Харири|2016-12-18|2020-01-21
LBNGOV|Michel Aoun;Мишель Аун|1988-09-22|1990-10-13
LBNGOV|Michel Aoun;Мишель Аун|2016-10-31|2022-10-30
LBNOPP|Michel Aoun;Мишель Аун|2005-05-07|2016-10-31
LBNGOV|*Najib Mikati;Nayib Mikati;Nagib Mikati;Наджиб Микати|2005-04-19|2005-07-19
LBNGOV|*Najib Mikati;Nayib Mikati;Nagib Mikati;Наджиб Микати|2011-06-13|2014-02-15
LBNGOV|*Najib Mikati;Nayib Mikati;Nagib Mikati;Наджиб Микати|2021-09-10|2025-02-08
LBNGOV|Joseph Aoun;Жозеф Аун|2025-01-09|
LBNMIL|Joseph Aoun;Жозеф Аун|2017-03-08|2025-01-09
LBNGOV|Nawaf Salam;Наваф Салам|2025-02-08|
LBNLEG|Nabih Berri;Nabih Berry;Набих Берри|1992-10-20|
LBNREB|*Hassan Nasrallah;Hasan Nasralá;Hasan Nasrallah;Хасан Насралла|1992-02-16|2024-09-27
LBNREB|Naim Qassem;Naim Qasem;Наим Касем|1992-02-16|
LBNOPP|*Walid Jumblatt;Walid Joumblatt;Валид Джумблат|2004-10-01|2005-07-19
LBNGOV|Gebran Bassil;Жебран Бассиль|2008-07-11|2020-01-21
LBNOPP|Samir Geagea;Самир Джааджаа|2005-07-26|
# Syria
SYRGOV|*Hafez al-Assad;Assad;Hafez el-Assad;Hafez Assad;Hafez al-Asad;Хафез Асад|1971-03-12|2000-06-10
SYRGOV|*Bashar al-Assad;Bashar Assad;Assad;Bachar el-Assad;Bachar al-Assad;Bashar al-Asad;Башар Асад;Асад|2000-07-17|2024-12-08
SYRGOV|Farouk al-Sharaa;Faruk al-Sharaa;Farouk al-Chareh;Фарук аш-Шараа|1984-03-01|2014-07-13
SYRGOV|*Walid al-Moallem;Walid Muallem;Walid Moualem;Walid al-Mualem;Валид Муаллем|2006-02-11|2020-11-16
SYRGOV|Faisal Mekdad;Fayçal Mekdad;Фейсал Микдад|2006-02-21|2024-12-08
SYRGOV|Ahmed al-Sharaa;Ahmad al-Sharaa;Ahmed al-Charaa;Ахмед аш-Шараа|2024-12-08|
SYRREB|Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Abou Mohammed al-Joulani;Abu Mohamed al-Golani;Абу Мухаммад аль-Джулани|2012-01-23|2024-12-08
SYRGOV|Asaad al-Shaibani;Asaad al-Shibani;Assaad al-Chaibani;Асаад аш-Шейбани|2024-12-21|
SYRREB|Mazloum Abdi;Mazlum Abdi;Мазлум Абди|2015-10-11|
# Iraq
IRQGOV|Saddam Hussein;Saddam Husein;Sadam Husein;Saddam;Sadam;Saddam Hussain;Саддам Хусейн;Саддам|1979-07-16|2003-04-09
IRQGOV|Tariq Aziz;Tarek Aziz;Tareq Aziz;Тарик Азиз|1979-07-16|2003-04-09
IRQGOV|Naji Sabri;Наджи Сабри|2001-08-05|2003-04-09
IRQGOV|Mohammed Saeed al-Sahaf;Mohammed Said al-Sahhaf;Мухаммед Саид ас-Сахаф|1992-04-01|2003-04-09
IRQGOV|Taha Yassin Ramadan;Taha Yasin Ramadan;Таха Ясин Рамадан|1991-03-23|2003-04-09
IRQGOV|*Ayad Allawi;Iyad Allawi;Айяд Аллауи|2004-06-28|2005-05-03
IRQOPP|*Ayad Allawi;Iyad Allawi;Айяд Аллауи|1990-12-01|2003-04-09
IRQGOV|Ghazi al-Yawer;Ghazi Yawar;Гази аль-Явер|2004-06-28|2005-04-07
IRQGOV|Ibrahim al-Jaafari;Ibrahim Jaafari;Ibrahim al-Yafari;Ибрагим аль-Джаафари|2005-05-03|2006-05-20
IRQGOV|Ibrahim al-Jaafari;Ibrahim Jaafari;Ibrahim al-Yafari;Ибрагим аль-Джаафари|2014-09-08|2018-10-25
IRQGOV|*Nouri al-Maliki;Nuri al-Maliki;Nouri Maliki;Maliki;Нури аль-Малики|2006-05-20|2014-09-08
IRQGOV|*Haider al-Abadi;Haidar al-Abadi;Хайдер аль-Абади|2014-09-08|2018-10-25
IRQGOV|Adel Abdul Mahdi;Adil Abdul-Mahdi;Adel Abdel-Mahdi;Адель Абдул-Махди;Abdul Mahdi|2018-10-25|2020-05-07
IRQGOV|*Mustafa al-Kadhimi;Moustafa al-Kazimi;Mustafá al-Kazimi;Мустафа аль-Казыми|2020-05-07|2022-10-27
IRQSPY|*Mustafa al-Kadhimi;Moustafa al-Kazimi;Mustafá al-Kazimi;Мустафа аль-Казыми|2016-06-07|2020-05-07
IRQGOV|Mohammed Shia al-Sudani;Mohamed Shia al-Sudani;Mohammed Chia al-Soudani;Мухаммед Шиа ас-Судани|2022-10-27|
IRQGOV|*Jalal Talabani;Yalal Talabani;Djalal Talabani;Джалал Талабани|2005-04-07|2014-07-24
IRQOPP|*Jalal Talabani;Yalal Talabani;Djalal Talabani;Джалал Талабани|1975-06-01|2003-04-09
IRQGOV|Fuad Masum;Fouad Massoum;Фуад Масум|2014-07-24|2018-10-02
IRQGOV|Barham Salih;Barham Saleh;Бархам Салех|2004-06-28|2009-10-28
IRQGOV|Barham Salih;Barham Saleh;Бархам Салех|2018-10-02|2022-10-17
IRQGOV|Abdul Latif Rashid;Abdel-Latif Rachid;Абдул Латиф Рашид|2022-10-17|
IRQGOV|*Hoshyar Zebari;Hoshiyar Zebari;Hoshyar Zibari;Хошияр Зибари|2003-09-03|2016-09-21
IRQGOV|Fuad Hussein;Fouad Hussein;Фуад Хусейн|2018-10-25|
IRQOPP|*Ahmed Chalabi;Ahmad Chalabi;Ахмед Чалаби|1992-06-01|2003-04-09
IRQREB|*Muqtada al-Sadr;Moqtada al-Sadr;Moqtada Sadr;Muqtada Sadr;Муктада ас-Садр|2003-06-01|2008-08-28
IRQOPP|*Muqtada al-Sadr;Moqtada al-Sadr;Moqtada Sadr;Muqtada Sadr;Муктада ас-Садр|2008-08-28|
IRQGOV|*Masoud Barzani;Massoud Barzani;Masud Barzani;Масуд Барзани|2005-06-14|2017-11-01
IRQGOV|Nechirvan Barzani;Nerchivan Barzani;Нечирван Барзани|2006-05-07|2009-08-31
IRQGOV|Nechirvan Barzani;Nerchivan Barzani;Нечирван Барзани|2012-03-07|
IRQGOV|Masrour Barzani;Масрур Барзани|2019-07-10|
IRQREB|Abu Musab al-Zarqawi;Abou Moussab al-Zarqaoui;Abu Musab al-Zarqaui;Абу Мусаб аз-Заркави|2003-08-07|2006-06-07
IRQREB|Abu Bakr al-Baghdadi;Abou Bakr al-Baghdadi;Абу Бакр аль-Багдади|2010-05-16|2019-10-27
IRQREL|Ali al-Sistani;Grand Ayatollah Sistani;Али ас-Систани|1992-08-08|
# Iran
IRNGOV|Ayatollah Khomeini;Ruhollah Khomeini;Rouhollah Khomeyni;ayatolá Jomeini;Ruholá Jomeini;aiatolá Khomeini;ayatollah Khomeyni;аятолла Хомейни;Рухолла Хомейни|1979-02-11|1989-06-03
IRNGOV|*Ali Khamenei;Ayatollah Khamenei;Alí Jamenei;ayatolá Jamenei;aiatolá Khamenei;Али Хаменеи|1981-10-09|2026-02-28
IRNGOV|*Mojtaba Khamenei;Mojtaba Jamenei;Моджтаба Хаменеи|2026-03-08|
IRNGOV|Akbar Hashemi Rafsanjani;Hashemi Rafsanjani;Ali Akbar Rafsanjani;Rafsanjani;Rafsanyani;Rafsandjani;Хашеми Рафсанджани;Акбар Хашеми Рафсанджани|1989-08-03|1997-08-03
IRNGOV|*Mohammad Khatami;Mohammed Khatami;Mohamed Jatami;Мохаммад Хатами|1997-08-03|2005-08-03
IRNGOV|*Mahmoud Ahmadinejad;Mahmud Ahmadinejad;Mahmud Ahmadineyad;Махмуд Ахмадинежад|2005-08-03|2013-08-03
IRNGOV|*Hassan Rouhani;Hasan Rouhani;Hassan Rohani;Hasan Rohaní;Хасан Рухани|1989-10-14|2005-08-15
IRNGOV|*Hassan Rouhani;Hasan Rouhani;Hassan Rohani;Hasan Rohaní;Хасан Рухани|2013-08-03|2021-08-03
IRNGOV|*Ebrahim Raisi;Ebrahim Raïssi;Эбрахим Раиси|2021-08-03|2024-05-19
IRNJUD|*Ebrahim Raisi;Ebrahim Raïssi;Эбрахим Раиси|2019-03-07|2021-07-01
IRNGOV|Mohammad Mokhber;Mohammed Mokhber;Мохаммад Мохбер|2021-08-08|2024-07-28
IRNGOV|*Masoud Pezeshkian;Massoud Pezeshkian;Masud Pezeshkian;Massoud Pezechkian;Масуд Пезешкиан|2024-07-28|
IRNGOV|Ali Akbar Velayati;Али Акбар Велаяти|1981-12-15|1997-08-20
IRNGOV|Kamal Kharrazi;Kamal Kharazi;Камаль Харрази|1997-08-20|2005-08-24
IRNGOV|*Manouchehr Mottaki;Manuchehr Mottaki;Манучехр Моттаки|2005-08-24|2010-12-13
IRNGOV|*Ali Akbar Salehi;Али Акбар Салехи|2009-07-16|2021-08-29
IRNGOV|*Mohammad Javad Zarif;Mohammed Javad Zarif;Javad Zarif;Mohamad Yavad Zarif;Yavad Zarif;Мохаммад Джавад Зариф;Джавад Зариф|2013-08-15|2021-08-25
IRNGOV|*Mohammad Javad Zarif;Mohammed Javad Zarif;Javad Zarif;Mohamad Yavad Zarif;Yavad Zarif;Мохаммад Джавад Зариф;Джавад Зариф|2024-08-01|2025-03-02
IRNGOV|*Hossein Amir-Abdollahian;Hosein Amir Abdolahian;Хосейн Амир Абдоллахиян|2021-08-25|2024-05-19
IRNGOV|*Abbas Araghchi;Abbas Araqchi;Abas Araqchi;Аббас Арагчи|2013-09-01|2021-09-14
IRNGOV|*Abbas Araghchi;Abbas Araqchi;Abas Araqchi;Аббас Арагчи|2024-08-21|
IRNGOV|Ali Bagheri Kani;Ali Bagheri;Али Багери Кани|2021-09-14|2024-08-21
IRNGOV|*Ali Larijani;Ali Lariyani;Али Лариджани|2005-08-15|2007-10-20
IRNGOV|*Ali Larijani;Ali Lariyani;Али Лариджани|2025-08-05|
IRNLEG|*Ali Larijani;Ali Lariyani;Али Лариджани|2008-06-02|2020-05-28
IRNGOV|Saeed Jalili;Saïd Jalili;Саид Джалили|2007-10-20|2013-09-10
IRNGOV|Ali Shamkhani;Али Шамхани|1997-08-20|2005-08-24
IRNGOV|Ali Shamkhani;Али Шамхани|2013-09-10|2023-05-22
IRNLEG|Mohammad Bagher Ghalibaf;Mohammad Bagher Qalibaf;Мохаммад Багер Галибаф|2020-05-28|
IRNLEG|Mehdi Karroubi;Mehdi Karoubi;Мехди Карруби|2000-05-30|2004-05-27
IRNOPP|Mehdi Karroubi;Mehdi Karoubi;Мехди Карруби|2009-06-13|
IRNOPP|Mir Hossein Mousavi;Mir Hosein Musavi;Mir Hossein Moussavi;Мир-Хосейн Мусави|2009-06-13|
IRNGOV|Mir Hossein Mousavi;Mir Hosein Musavi;Mir Hossein Moussavi;Мир-Хосейн Мусави|1981-10-31|1989-08-03
IRNMIL|*Qassem Soleimani;Qasem Soleimani;Ghassem Soleimani;Касем Сулеймани|1998-03-01|2020-01-03
IRNMIL|Hossein Salami;Hosein Salamí;Хосейн Салами|2019-04-21|2025-06-13
IRNMIL|Mohammad Ali Jafari;Mohammed Ali Jafari;Мохаммад Али Джафари|2007-09-01|2019-04-21
IRNOPP|+Maryam Rajavi;Мариам Раджави|1993-10-22|
IRNOPP|Reza Pahlavi;Реза Пехлеви|1981-01-01|
# Saudi Arabia
SAUGOV|King Fahd;rey Fahd;rei Fahd;roi Fahd;король Фахд|1982-06-13|2005-08-01
SAUGOV|King Abdullah bin Abdulaziz;Abdullah bin Abdulaziz;Crown Prince Abdullah bin Abdulaziz;Абдалла ибн Абдул-Азиз|1982-06-13|2015-01-23
SAUGOV|King Salman;Salman bin Abdulaziz;rey Salmán;rei Salman;roi Salmane;король Салман|2011-11-05|
SAUGOV|Mohammed bin Salman;Mohammad bin Salman;Mohamed bin Salmán;Mohammed ben Salmane;Mohammed ben Salman;MBS;Мухаммед ибн Салман;Мохаммед бен Сальман|2015-01-23|
SAUGOV|Saud al-Faisal;Saoud al-Fayçal;Сауд аль-Фейсал|1975-10-13|2015-04-29
SAUGOV|Adel al-Jubeir;Adel al-Joubeir;Adel al-Yubeir;Адель аль-Джубейр|2015-04-29|
SAUGOV|Faisal bin Farhan;Fayçal ben Farhane;Faisal bin Farhan al-Saud;Фейсал бин Фархан|2019-10-23|
SAUGOV|Mohammed bin Nayef;Mohammed ben Nayef;Мухаммед ибн Наиф|2012-11-05|2017-06-21
# Gulf states
AREGOV|Zayed bin Sultan Al Nahyan;Sheikh Zayed;Заид ибн Султан|1971-12-02|2004-11-02
AREGOV|Khalifa bin Zayed;Khalifa bin Zayed Al Nahyan;Халифа бин Заид|2004-11-03|2022-05-13
AREGOV|Mohammed bin Zayed;Mohamed bin Zayed;Mohammed ben Zayed;Мухаммед бин Заид|2004-11-04|
AREGOV|Abdullah bin Zayed;Abdallah ben Zayed;Абдалла бин Заид|2006-02-09|
AREGOV|Mohammed bin Rashid;Mohammed bin Rashid Al Maktoum;Мухаммед бин Рашид|2006-01-05|
AREGOV|Anwar Gargash;Анвар Гаргаш|2008-02-17|
QATGOV|Hamad bin Khalifa;Hamad bin Khalifa Al Thani;Хамад бин Халифа|1995-06-27|2013-06-25
QATGOV|Tamim bin Hamad;Tamim bin Hamad Al Thani;Tamim ben Hamad;Тамим бин Хамад|2013-06-25|
QATGOV|Hamad bin Jassim;Hamad bin Jassem;Хамад бин Джасим|1992-09-01|2013-06-26
QATGOV|Mohammed bin Abdulrahman;Mohammed bin Abdulrahman Al Thani;Mohammed ben Abdelrahmane;Мухаммед бин Абдулрахман|2016-01-27|
KWTGOV|Jaber al-Ahmad al-Sabah;Sheikh Jaber;Джабер аль-Ахмед ас-Сабах|1977-12-31|2006-01-15
KWTGOV|Sabah al-Ahmad al-Sabah;Sabah al-Ahmad;Сабах аль-Ахмед ас-Сабах|1978-02-18|2020-09-29
KWTGOV|Nawaf al-Ahmad al-Sabah;Наваф аль-Ахмед ас-Сабах|2020-09-29|2023-12-16
KWTGOV|Mishal al-Ahmad al-Sabah;Мишаль аль-Ахмед ас-Сабах|2020-10-08|
BHRGOV|Hamad bin Isa Al Khalifa;Hamad bin Isa;King Hamad;Хамад бин Иса|1999-03-06|
OMNGOV|Sultan Qaboos;Qaboos bin Said;sultán Qabús;sultan Qabous;султан Кабус|1970-07-23|2020-01-10
OMNGOV|Haitham bin Tariq;Sultan Haitham;Haitham ben Tarek;Хайсам бин Тарик|2020-01-11|
OMNGOV|Yusuf bin Alawi;Юсуф бин Алави|1997-12-16|2020-08-18
OMNGOV|Badr al-Busaidi;Badr Albusaidi;Бадр аль-Бусаиди|2020-08-18|
# Jordan
JORGOV|King Hussein;rey Hussein;rey Husein;rei Hussein;roi Hussein;король Хусейн|1952-08-11|1999-02-07
JORGOV|King Abdullah II;Abdullah II;rey Abdalá II;Abdalá II;rei Abdullah II;roi Abdallah II;Abdallah II;король Абдалла II;Абдалла II|1999-02-07|
JORGOV|Ayman Safadi;Ayman al-Safadi;Aymane Safadi;Айман Сафади|2017-01-15|
JORGOV|Nasser Judeh;Насер Джуде|2009-02-23|2017-01-15
# Egypt
EGYGOV|*Anwar Sadat;Anwar al-Sadat;Anwar el-Sadat;Anuar el-Sadat;Анвар Садат|1970-09-28|1981-10-06
EGYGOV|*Hosni Mubarak;Hosni Moubarak;Хосни Мубарак|1975-04-16|2011-02-11
EGYGOV|*Mohamed Morsi;Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Mohamed Morsy;Мухаммед Мурси;Мохаммед Мурси|2012-06-30|2013-07-03
EGYGOV|Adly Mansour;Adli Mansour;Адли Мансур|2013-07-04|2014-06-08
EGYGOV|*Abdel Fattah al-Sisi;Abdel-Fattah el-Sisi;Abdel-Fattah el-Sissi;Abdel-Fattah al-Sissi;Abdelfatah al-Sisi;Abdel-Fatah al-Sisi;Sisi;Sissi;Абдель Фаттах ас-Сиси;ас-Сиси|2014-06-08|
EGYMIL|*Abdel Fattah al-Sisi;Abdel-Fattah el-Sisi;Abdel-Fattah el-Sissi;Abdel-Fattah al-Sissi;Abdelfatah al-Sisi;Abdel-Fatah al-Sisi;Sisi;Sissi;Абдель Фаттах ас-Сиси;ас-Сиси|2012-08-12|2014-03-26
EGYMIL|Mohamed Hussein Tantawi;Hussein Tantawi;Хусейн Тантави|1991-05-20|2012-08-12
EGYGOV|Amr Moussa;Amr Mussa;Amro Moussa;Амр Муса|1991-05-20|2001-05-15
EGYGOV|Ahmed Maher;Ахмед Махер|2001-05-15|2004-07-14
EGYGOV|Ahmed Aboul Gheit;Aboul Gheit;Ахмед Абуль Гейт|2004-07-14|2011-03-06
EGYGOV|Nabil Fahmy;Набиль Фахми|2013-07-16|2014-06-17
EGYGOV|*Sameh Shoukry;Sameh Shukri;Sameh Choukri;Самех Шукри|2014-06-17|2024-07-03
EGYGOV|*Badr Abdelatty;Badr Abdel-Ati;Бадр Абдель Аты|2024-07-03|
EGYGOV|*Mostafa Madbouly;Mustafa Madbuli;Moustafa Madbouli;Мустафа Мадбули|2014-03-01|
EGYGOV|Omar Suleiman;Omar Soliman;Омар Сулейман|2011-01-29|2011-02-11
EGYSPY|Omar Suleiman;Omar Soliman;Омар Сулейман|1993-01-22|2011-01-29
EGYGOV|Esmat Abdel Meguid;Исмат Абдель Магид|1984-07-17|1991-05-15
EGYGOV|*Boutros Boutros-Ghali;Бутрос Бутрос-Гали|1977-11-17|1991-12-31
EGYOPP|*Mohamed ElBaradei;Mohammed ElBaradei;Мохаммед аль-Барадеи|2010-02-19|2013-07-14
# Libya
LBYGOV|*Muammar Gaddafi;Moammar Gadhafi;Muammar Qaddafi;Moamer Kadhafi;Mouammar Kadhafi;Muamar el-Gadafi;Muamar Gadafi;Muammar al-Gaddafi;Muammar Kadafi;Муаммар Каддафи|1969-09-01|2011-08-23
LBYGOV|Saif al-Islam Gaddafi;Saif al-Islam;Saïf al-Islam Kadhafi;Saif al-Islam Gadafi;Сейф аль-Ислам Каддафи|2000-01-01|2011-08-23
LBYGOV|Moussa Koussa;Musa Kusa;Муса Куса|2009-03-04|2011-03-30
LBYREB|Mustafa Abdul Jalil;Mustafa Abdel-Jalil;Moustafa Abdeljalil;Мустафа Абдель Джалиль|2011-02-27|2011-08-23
LBYGOV|Mustafa Abdul Jalil;Mustafa Abdel-Jalil;Moustafa Abdeljalil;Мустафа Абдель Джалиль|2011-08-23|2012-08-08
LBYREB|Mahmoud Jibril;Махмуд Джибриль|2011-03-05|2011-08-23
LBYGOV|Mahmoud Jibril;Махмуд Джибриль|2011-08-23|2011-10-23
LBYGOV|Ali Zeidan;Али Зейдан|2012-11-14|2014-03-11
LBYGOV|*Fayez al-Sarraj;Fayez Sarraj;Fayez al-Serraj;Fayez el-Sarraj;Фаиз Сарадж|2016-03-30|2021-03-15
LBYGOV|*Abdul Hamid Dbeibah;Abdulhamid Dbeibeh;Abdelhamid Dbeibah;Abdul Hamid al-Dbeibah;Абдул Хамид Дбейба|2021-03-15|
LBYREB|*Khalifa Haftar;Khalifa Hifter;Jalifa Haftar;Халифа Хафтар|2014-05-16|
LBYLEG|Aguila Saleh;Aqila Saleh;Агила Салех|2014-08-05|
# Tunisia
TUNGOV|Zine el-Abidine Ben Ali;Zine al-Abidine Ben Ali;Ben Ali;Зин эль-Абидин Бен Али;Бен Али|1987-11-07|2011-01-14
TUNGOV|Moncef Marzouki;Монсеф Марзуки|2011-12-13|2014-12-31
TUNGOV|Beji Caid Essebsi;Essebsi;Беджи Каид эс-Себси|2011-02-27|2011-12-24
TUNGOV|Beji Caid Essebsi;Essebsi;Беджи Каид эс-Себси|2014-12-31|2019-07-25
TUNGOV|Kais Saied;Kais Said;Каис Саид;Saied|2019-10-23|
TUNGOV|Mohamed Ghannouchi;Mohammed Ghannouchi;Мохаммед Ганнуши|1999-11-17|2011-02-27
TUNOPP|Rached Ghannouchi;Rachid Ghannouchi;Рашид Ганнуши|1989-05-28|
TUNGOV|Hamadi Jebali;Хамади Джебали|2011-12-24|2013-03-13
# Algeria
DZAGOV|Chadli Bendjedid;Шадли Бенджедид|1979-02-09|1992-01-11
DZAGOV|Mohamed Boudiaf;Мохамед Будиаф|1992-01-16|1992-06-29
DZAGOV|*Liamine Zéroual;Ламин Зеруаль|1993-07-10|1999-04-27
DZAGOV|*Abdelaziz Bouteflika;Abdelaziz Buteflika;Абдельазиз Бутефлика|1999-04-27|2019-04-02
DZAGOV|*Abdelaziz Bouteflika;Abdelaziz Buteflika;Абдельазиз Бутефлика|1963-09-04|1979-03-08
DZAGOV|*Abdelmadjid Tebboune;Abdelmayid Tebún;Абдельмаджид Теббун|2019-12-19|
DZAGOV|Ahmed Ouyahia;Ахмед Уяхья|1995-12-31|1998-12-15
DZAGOV|Ahmed Ouyahia;Ахмед Уяхья|2003-05-05|2006-05-24
DZAGOV|Ahmed Ouyahia;Ахмед Уяхья|2008-06-23|2012-09-03
DZAGOV|Ahmed Ouyahia;Ахмед Уяхья|2017-08-16|2019-03-11
DZAGOV|Ramtane Lamamra;Рамтан Ламамра|2013-09-11|2017-05-25
DZAGOV|Ramtane Lamamra;Рамтан Ламамра|2021-07-07|2023-03-18
DZAGOV|Ahmed Attaf;Ахмед Аттаф|1996-01-05|1999-12-23
DZAGOV|Ahmed Attaf;Ахмед Аттаф|2023-03-18|
DZAMIL|Ahmed Gaïd Salah;Gaïd Salah;Ахмед Гаид Салах|2004-08-03|2019-12-23
DZAOPP|Abassi Madani;Abbassi Madani;Аббаси Мадани|1989-02-18|2003-07-02
# Morocco, Western Sahara, Mauritania
MARGOV|King Hassan II;Hassan II;rey Hassan II;rei Hassan II;roi Hassan II;король Хасан II;Хасан II|1961-03-03|1999-07-23
MARGOV|King Mohammed VI;Mohammed VI;rey Mohamed VI;Mohamed VI;rei Mohammed VI;roi Mohammed VI;Мухаммед VI;король Мухаммед VI|1999-07-23|
MARGOV|Abdelilah Benkirane;Абделилах Бенкиран|2011-11-29|2017-04-05
MARGOV|Saadeddine Othmani;Saad-Eddine El Othmani;Саадеддин Османи|2012-01-03|2013-10-10
MARGOV|Saadeddine Othmani;Saad-Eddine El Othmani;Саадеддин Османи|2017-04-05|2021-10-07
MARGOV|Aziz Akhannouch;Азиз Аханнуш|2007-10-15|
MARGOV|Nasser Bourita;Naser Burita;Насер Бурита|2017-04-05|
MARGOV|Driss Basri;Дрисс Басри|1979-03-27|1999-11-09
ESHREB|Mohamed Abdelaziz;Mohammed Abdelaziz;Мохамед Абдельазиз|1976-08-30|2016-05-31
ESHREB|Brahim Ghali;Brahim Gali;Брахим Гали|2016-07-12|
MRTGOV|Maaouya Ould Sid'Ahmed Taya;Ould Taya;Муавия ульд Тайя|1984-12-12|2005-08-03
MRTGOV|Mohamed Ould Abdel Aziz;Ould Abdel-Aziz;Мохаммед ульд Абдель Азиз|2008-08-06|2019-08-01
MRTGOV|Mohamed Ould Ghazouani;Ould Ghazouani;Мохаммед ульд Газуани|2019-08-01|
# Yemen
YEMGOV|Ali Abdullah Saleh;Alí Abdalá Saleh;Ali Abdallah Saleh;Али Абдалла Салех|1978-07-18|2012-02-25
YEMREB|Ali Abdullah Saleh;Alí Abdalá Saleh;Ali Abdallah Saleh;Али Абдалла Салех|2014-09-21|2017-12-02
YEMGOV|Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi;Abdrabbuh Mansour Hadi;Abd Rabbo Mansour Hadi;Mansur Hadi;Абд-Раббу Мансур Хади|1994-10-03|2022-04-07
YEMGOV|Rashad al-Alimi;Rachad al-Alimi;Рашад аль-Алими|2022-04-07|
YEMREB|Abdul-Malik al-Houthi;Abdel-Malek al-Houthi;Abdulmalik al-Houthi;Abdul Malik al-Huti;Абдул-Малик аль-Хуси|2004-09-10|
YEMREB|Aidarous al-Zubaidi;Aidarus al-Zubaidi;Aïdarous al-Zoubaïdi;Айдарус аз-Зубейди|2017-05-11|2022-04-07
YEMREB|Mohammed Ali al-Houthi;Мухаммед Али аль-Хуси|2015-02-06|
# Al-Qaeda
IMGALQ|Osama bin Laden;Usama bin Laden;Oussama ben Laden;bin Laden;Ben Laden;Усама бен Ладен;бен Ладен|1988-08-11|2011-05-02
IMGALQ|*Ayman al-Zawahiri;Ayman Zawahiri;Aymane al-Zawahiri;Айман аз-Завахири|1998-02-23|2022-07-31
`;
