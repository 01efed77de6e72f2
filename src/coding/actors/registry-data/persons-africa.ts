/** Office-holders and other known persons of Africa south of the Sahara, and the Sudan; the format is told in `../persons.ts`. */
export const personsAfrica = `
# Sudan and South Sudan
SDNGOV|*Omar al-Bashir;Omar Hassan al-Bashir;Omar el-Bashir;Omar el-Béchir;Омар аль-Башир|1989-06-30|2019-04-11
SDNOPP|Hassan al-Turabi;Hassan al-Tourabi;Hasan al-Turabi;Хасан ат-Тураби|1999-12-12|2016-03-05
SDNGOV|*Abdalla Hamdok;Abdallah Hamdok;Абдалла Хамдок|2019-08-21|2022-01-02
SDNGOV|*Abdel Fattah al-Burhan;Abdel-Fattah al-Burhane;Abdelfatah al-Burhan;Абдель Фаттах аль-Бурхан|2019-04-12|
SDNGOV|Mohamed Hamdan Dagalo;Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo;Hemedti;Мохаммед Хамдан Дагло|2019-04-13|2023-04-15
SDNREB|Mohamed Hamdan Dagalo;Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo;Hemedti;Мохаммед Хамдан Дагло|2023-04-15|
SDNGOV|Kamil Idris;Kamel Idris;Камиль Идрис|2025-05-31|
SDNGOV|Mustafa Osman Ismail;Мустафа Осман Исмаил|1998-02-01|2005-09-20
SDNGOV|Lam Akol;Лам Акол|2005-09-20|2007-10-17
SDNREB|*John Garang;Джон Гаранг|1983-05-16|2005-01-09
SDNGOV|*John Garang;Джон Гаранг|2005-07-09|2005-07-30
SSDGOV|*Salva Kiir;Сальва Киир|2005-08-11|
SSDGOV|*Riek Machar;Рик Мачар|2005-08-11|2013-07-23
SSDGOV|*Riek Machar;Рик Мачар|2016-04-26|2016-07-23
SSDGOV|*Riek Machar;Рик Мачар|2020-02-22|2025-03-26
SSDREB|*Riek Machar;Рик Мачар|2013-12-15|2016-04-26
SSDREB|*Riek Machar;Рик Мачар|2016-07-23|2018-09-12
# Ethiopia, Eritrea, Djibouti, Somalia
ETHGOV|Mengistu Haile Mariam;Mengistu;Менгисту Хайле Мариам|1977-02-03|1991-05-21
ETHGOV|*Meles Zenawi;Meles;Мелес Зенауи|1991-05-28|2012-08-20
ETHGOV|*Hailemariam Desalegn;Haile Mariam Desalegn;Хайлемариам Десалень|2010-09-01|2018-04-02
ETHGOV|Abiy Ahmed;Abiy;Abiy Ahmed Ali;Абий Ахмед|2018-04-02|
ETHGOV|Seyoum Mesfin;Seyum Mesfin;Сейум Месфин|1991-06-01|2010-09-01
ETHGOV|Tedros Adhanom Ghebreyesus;Tedros Adhanom;Тедрос Аданом Гебрейесус;Тедрос Аданом|2005-10-01|2016-11-01
ETHGOV|Workneh Gebeyehu;Воркнех Гебейеху|2016-11-01|2019-03-07
ETHGOV|Demeke Mekonnen;Демеке Меконнен|2012-11-29|2024-01-26
ETHGOV|+Sahle-Work Zewde;Сахле-Ворк Зевде|2018-10-25|2024-10-07
ETHREB|*Debretsion Gebremichael;Дебрецион Гебремикаэль|2020-11-04|2022-11-02
ETHGOV|Getachew Reda;Гетачью Реда|2023-03-23|
ETHREB|Getachew Reda;Гетачью Реда|2020-11-04|2022-11-02
ERIGOV|*Isaias Afwerki;Issaias Afeworki;Isaias Afewerki;Issayas Afewerki;Исайяс Афеверки|1991-05-24|
ERIGOV|Osman Saleh;Осман Салех|2007-04-01|
ERIGOV|Haile Woldense;Haile Weldensae;Хайле Вольдэнсае|1997-03-01|2001-06-01
DJIGOV|Hassan Gouled Aptidon;Хасан Гулед Аптидон|1977-06-27|1999-05-08
DJIGOV|Ismail Omar Guelleh;Omar Guelleh;Исмаил Омар Гелле|1999-05-08|
SOMGOV|Siad Barre;Mohamed Siad Barre;Mohammed Siad Barre;Сиад Барре|1969-10-21|1991-01-26
SOMREB|Mohamed Farrah Aidid;Mohammed Farah Aidid;Mohamed Farah Aidid;Мохаммед Фарах Айдид|1991-01-26|1996-08-01
SOMREB|Ali Mahdi Mohamed;Ali Mahdi Mohammed;Али Махди Мохаммед|1991-11-17|2000-08-27
SOMGOV|Abdiqasim Salad Hassan;Абдикасим Салад Хасан|2000-08-27|2004-10-14
SOMGOV|Abdullahi Yusuf;Abdullahi Yusuf Ahmed;Абдуллахи Юсуф Ахмед|2004-10-14|2008-12-29
SOMGOV|Sharif Sheikh Ahmed;Sharif Ahmed;Шариф Шейх Ахмед|2009-01-31|2012-08-20
SOMGOV|Hassan Sheikh Mohamud;Hasan Sheij Mohamud;Хасан Шейх Махмуд|2012-09-16|2017-02-16
SOMGOV|Hassan Sheikh Mohamud;Hasan Sheij Mohamud;Хасан Шейх Махмуд|2022-05-23|
SOMGOV|Mohamed Abdullahi Mohamed;Farmajo;Farmaajo;Мохамед Абдуллахи Фармаджо|2010-11-01|2011-06-28
SOMGOV|Mohamed Abdullahi Mohamed;Farmajo;Farmaajo;Мохамед Абдуллахи Фармаджо|2017-02-16|2022-05-23
SOMGOV|Mohamed Hussein Roble;Мохамед Хусейн Робле|2020-09-23|2022-06-26
SOMREB|Ahmed Abdi Godane;Ахмед Абди Годане|2008-05-01|2014-09-01
# Kenya, Uganda, Tanzania
KENGOV|Daniel arap Moi;arap Moi;Даниэль арап Мои|1978-08-22|2002-12-30
KENGOV|*Mwai Kibaki;Мваи Кибаки|2002-12-30|2013-04-09
KENOPP|*Mwai Kibaki;Мваи Кибаки|1992-12-31|2002-12-30
KENGOV|*Uhuru Kenyatta;Ухуру Кеньята|2008-04-17|2022-09-13
KENGOV|William Ruto;Уильям Руто|2008-04-17|2010-10-20
KENGOV|William Ruto;Уильям Руто|2013-04-09|
KENOPP|*Raila Odinga;Раила Одинга|2005-11-23|2008-04-17
KENOPP|*Raila Odinga;Раила Одинга|2013-04-09|2025-10-15
KENGOV|*Raila Odinga;Раила Одинга|2008-04-17|2013-04-09
KENGOV|*Musalia Mudavadi;Мусалия Мудавади|2022-10-27|
UGAGOV|Idi Amin;Иди Амин|1971-01-25|1979-04-11
UGAGOV|Milton Obote;Милтон Оботе|1980-12-17|1985-07-27
UGAGOV|*Yoweri Museveni;Йовери Мусевени|1986-01-29|
UGAREB|*Joseph Kony;Джозеф Кони|1987-08-01|
UGAOPP|*Kizza Besigye;Кизза Бесидже|2000-10-28|
UGAOPP|Bobi Wine;Robert Kyagulanyi;Боби Вайн|2017-07-11|
UGAMIL|Muhoozi Kainerugaba;Мухузи Кайнеругаба|2008-01-01|
UGAGOV|Sam Kutesa;Сэм Кутеса|2005-01-13|2021-06-08
TZAGOV|Julius Nyerere;Джулиус Ньерере|1961-12-09|1985-11-05
TZAGOV|Ali Hassan Mwinyi;Али Хассан Мвиньи|1985-11-05|1995-11-23
TZAGOV|Benjamin Mkapa;Бенджамин Мкапа|1995-11-23|2005-12-21
TZAGOV|*Jakaya Kikwete;Джакайя Киквете|1995-11-01|2015-11-05
TZAGOV|*John Magufuli;Джон Магуфули|2015-11-05|2021-03-17
TZAGOV|+Samia Suluhu Hassan;Samia Suluhu;Самия Сулуху Хасан|2015-11-05|
TZAOPP|Tundu Lissu;Тунду Лиссу|2010-11-01|
# Rwanda, Burundi, DR Congo, Congo
RWAGOV|*Juvénal Habyarimana;Жювеналь Хабиаримана|1973-07-05|1994-04-06
RWAGOV|Pasteur Bizimungu;Пастер Бизимунгу|1994-07-19|2000-03-23
RWAREB|*Paul Kagame;Поль Кагаме|1990-10-02|1994-07-19
RWAGOV|*Paul Kagame;Поль Кагаме|1994-07-19|
RWAGOV|+*Louise Mushikiwabo;Луиза Мушикивабо|2009-12-04|2018-10-18
RWAGOV|Vincent Biruta;Венсан Бирута|2019-11-14|2024-06-12
RWAGOV|*Olivier Nduhungirehe;Оливье Ндухунгирехе|2024-06-12|
BDIGOV|Pierre Buyoya;Пьер Буйоя|1987-09-03|1993-07-10
BDIGOV|Pierre Buyoya;Пьер Буйоя|1996-07-25|2003-04-30
BDIGOV|Melchior Ndadaye;Мельхиор Ндадайе|1993-07-10|1993-10-21
BDIGOV|Cyprien Ntaryamira;Сиприен Нтарьямира|1994-02-05|1994-04-06
BDIGOV|Sylvestre Ntibantunganya;Сильвестр Нтибантунганья|1994-04-06|1996-07-25
BDIGOV|Domitien Ndayizeye;Домисьен Ндайизейе|2003-04-30|2005-08-26
BDIGOV|*Pierre Nkurunziza;Пьер Нкурунзиза|2005-08-26|2020-06-08
BDIREB|*Pierre Nkurunziza;Пьер Нкурунзиза|2001-08-01|2003-11-16
BDIGOV|*Évariste Ndayishimiye;Эварист Ндайишимийе|2020-06-18|
CODGOV|*Mobutu Sese Seko;Mobutu;Joseph Mobutu;Мобуту Сесе Секо;Мобуту|1965-11-24|1997-05-16
CODGOV|*Laurent-Désiré Kabila;Laurent Kabila;Лоран-Дезире Кабила;Лоран Кабила|1997-05-17|2001-01-16
CODREB|*Laurent-Désiré Kabila;Laurent Kabila;Лоран-Дезире Кабила;Лоран Кабила|1996-10-18|1997-05-17
CODGOV|*Joseph Kabila;Жозеф Кабила|2001-01-26|2019-01-24
CODGOV|*Félix Tshisekedi;Félix-Antoine Tshisekedi;Феликс Чисекеди|2019-01-24|
CODOPP|Étienne Tshisekedi;Этьен Чисекеди|1993-02-05|2017-02-01
CODREB|*Jean-Pierre Bemba;Жан-Пьер Бемба|1998-11-01|2003-07-17
CODGOV|*Jean-Pierre Bemba;Жан-Пьер Бемба|2003-07-17|2006-12-06
CODGOV|*Jean-Pierre Bemba;Жан-Пьер Бемба|2023-03-23|
CODOPP|Moïse Katumbi;Моиз Катумби|2015-09-29|
CODOPP|Martin Fayulu;Мартен Файулу|2018-11-11|
CODREB|*Laurent Nkunda;Лоран Нкунда|2004-05-26|2009-01-22
CODREB|*Bosco Ntaganda;Боско Нтаганда|2012-04-04|2013-03-18
CODREB|Thomas Lubanga;Тома Лубанга|2001-09-01|2005-03-19
CODREB|Corneille Nangaa;Корней Нангаа|2023-12-15|
CODREB|Bertrand Bisimwa;Бертран Бисимва|2013-03-07|
CODGOV|+Judith Suminwa;Judith Suminwa Tuluka;Жюдит Суминва|2023-03-23|
CODGOV|+Thérèse Kayikwamba Wagner;Тереза Кайиквамба Вагнер|2024-06-12|
CODGOV|Christophe Lutundula;Кристоф Лутундула|2021-04-12|2024-06-12
CODGOV|Patrick Muyaya;Патрик Муяя|2021-04-12|
COGGOV|*Denis Sassou Nguesso;Sassou Nguesso;Дени Сассу-Нгессо|1979-02-08|1992-08-31
COGGOV|*Denis Sassou Nguesso;Sassou Nguesso;Дени Сассу-Нгессо|1997-10-25|
COGGOV|Pascal Lissouba;Паскаль Лиссуба|1992-08-31|1997-10-15
# Central Africa
CAFGOV|Jean-Bédel Bokassa;Жан-Бедель Бокасса|1966-01-01|1979-09-20
CAFGOV|Ange-Félix Patassé;Анж-Феликс Патассе|1993-10-22|2003-03-15
CAFGOV|*François Bozizé;Франсуа Бозизе|2003-03-15|2013-03-24
CAFREB|*François Bozizé;Франсуа Бозизе|2001-11-03|2003-03-15
CAFREB|*François Bozizé;Франсуа Бозизе|2020-12-19|
CAFGOV|*Michel Djotodia;Мишель Джотодия|2013-03-24|2014-01-10
CAFGOV|+Catherine Samba-Panza;Катрин Самба-Панза|2014-01-23|2016-03-30
CAFGOV|*Faustin-Archange Touadéra;Фостен-Арканж Туадера|2016-03-30|
TCDGOV|*Hissène Habré;Хиссен Хабре|1982-06-07|1990-12-01
TCDGOV|*Idriss Déby;Idriss Déby Itno;Idris Déby;Идрис Деби|1990-12-02|2021-04-20
TCDGOV|*Mahamat Idriss Déby;Mahamat Déby;Махамат Идрис Деби|2021-04-20|
TCDOPP|*Succès Masra;Success Masra;Суксе Масра|2018-04-01|2024-01-01
TCDOPP|*Succès Masra;Success Masra;Суксе Масра|2024-05-22|
TCDGOV|*Succès Masra;Success Masra;Суксе Масра|2024-01-01|2024-05-22
CMRGOV|*Paul Biya;Поль Бийя|1982-11-06|
CMROPP|Maurice Kamto;Морис Камто|2012-08-01|
GABGOV|Omar Bongo;Omar Bongo Ondimba;Омар Бонго|1967-12-02|2009-06-08
GABGOV|Ali Bongo;Ali Bongo Ondimba;Али Бонго|1999-01-25|2023-08-30
GABGOV|Brice Oligui Nguema;Brice Clotaire Oligui Nguema;Oligui Nguema;Брис Олиги Нгема|2023-08-30|
GNQGOV|*Teodoro Obiang;Teodoro Obiang Nguema;Obiang;Теодоро Обианг|1979-08-03|
# Nigeria, Ghana, Benin, Togo
NGAGOV|Shehu Shagari;Шеху Шагари|1979-10-01|1983-12-31
NGAGOV|*Muhammadu Buhari;Мухаммаду Бухари|1983-12-31|1985-08-27
NGAGOV|*Muhammadu Buhari;Мухаммаду Бухари|2015-05-29|2023-05-29
NGAGOV|*Ibrahim Babangida;Ибрагим Бабангида|1985-08-27|1993-08-26
NGAGOV|*Sani Abacha;Сани Абача|1993-11-17|1998-06-08
NGAGOV|Abdulsalami Abubakar;Абдулсалами Абубакар|1998-06-09|1999-05-29
NGAGOV|*Olusegun Obasanjo;Олусегун Обасанджо|1976-02-13|1979-10-01
NGAGOV|*Olusegun Obasanjo;Олусегун Обасанджо|1999-05-29|2007-05-29
NGAGOV|*Umaru Yar'Adua;Umaru Musa Yar'Adua;Умару Яр-Адуа|2007-05-29|2010-05-05
NGAGOV|Goodluck Jonathan;Гудлак Джонатан|2007-05-29|2015-05-29
NGAGOV|*Bola Tinubu;Bola Ahmed Tinubu;Бола Тинубу|2023-05-29|
NGAOPP|Moshood Abiola;Мошуд Абиола|1993-06-12|1998-07-07
NGAOPP|Atiku Abubakar;Атику Абубакар|2018-10-07|
NGAGOV|Atiku Abubakar;Атику Абубакар|1999-05-29|2007-05-29
NGAOPP|Peter Obi;Питер Оби|2022-05-30|
NGAREB|*Abubakar Shekau;Aboubakar Shekau;Абубакар Шекау|2009-07-30|2021-05-19
NGAGOV|Geoffrey Onyeama;Джеффри Оньеама|2015-11-11|2023-05-29
NGAGOV|Yusuf Tuggar;Юсуф Туггар|2023-08-21|
GHAGOV|*Jerry Rawlings;Jerry John Rawlings;Джерри Ролингс|1981-12-31|2001-01-07
GHAGOV|*John Kufuor;Джон Куфуор|2001-01-07|2009-01-07
GHAGOV|John Atta Mills;Atta Mills;Джон Атта Миллз|2009-01-07|2012-07-24
GHAGOV|*John Mahama;John Dramani Mahama;Джон Махама|2009-01-07|2017-01-07
GHAGOV|*John Mahama;John Dramani Mahama;Джон Махама|2025-01-07|
GHAGOV|Nana Akufo-Addo;Akufo-Addo;Нана Акуфо-Аддо|2001-02-01|2007-07-01
GHAGOV|Nana Akufo-Addo;Akufo-Addo;Нана Акуфо-Аддо|2017-01-07|2025-01-07
BENGOV|Mathieu Kérékou;Матьё Кереку|1972-10-26|1991-04-04
BENGOV|Mathieu Kérékou;Матьё Кереку|1996-04-04|2006-04-06
BENGOV|Nicéphore Soglo;Нисефор Согло|1991-04-04|1996-04-04
BENGOV|Thomas Boni Yayi;Boni Yayi;Томас Бони Яйи|2006-04-06|2016-04-06
BENGOV|Patrice Talon;Патрис Талон|2016-04-06|2026-05-24
TGOGOV|*Gnassingbé Eyadéma;Гнассингбе Эйадема|1967-04-14|2005-02-05
TGOGOV|Faure Gnassingbé;Фор Гнассингбе|2005-05-04|
TGOGOV|Robert Dussey;Робер Дюссе|2013-09-17|
# Mali, Niger, Burkina Faso
MLIGOV|Moussa Traoré;Мусса Траоре|1968-11-19|1991-03-26
MLIGOV|Alpha Oumar Konaré;Альфа Умар Конаре|1992-06-08|2002-06-08
MLIGOV|Amadou Toumani Touré;Амаду Тумани Туре|1991-03-26|1992-06-08
MLIGOV|Amadou Toumani Touré;Амаду Тумани Туре|2002-06-08|2012-03-22
MLIGOV|Amadou Sanogo;Amadou Haya Sanogo;Амаду Саного|2012-03-22|2012-04-12
MLIGOV|Dioncounda Traoré;Диокунда Траоре|2012-04-12|2013-09-04
MLIGOV|Ibrahim Boubacar Keïta;Ибрагим Бубакар Кейта|1994-02-04|2000-02-14
MLIGOV|Ibrahim Boubacar Keïta;Ибрагим Бубакар Кейта|2013-09-04|2020-08-18
MLIGOV|*Assimi Goïta;Ассими Гойта|2020-08-19|
MLIGOV|Choguel Maïga;Choguel Kokalla Maïga;Чогель Майга|2021-06-07|2024-11-20
MLIGOV|Abdoulaye Diop;Абдулай Диоп|2014-04-11|2017-12-30
MLIGOV|Abdoulaye Diop;Абдулай Диоп|2021-06-11|
MLIREB|Iyad Ag Ghali;Iyad Ag Ghaly;Ияд аг Гали;Ag Ghali|2012-01-17|
MLIOPP|Mahmoud Dicko;Imam Dicko;Махмуд Дико|2020-06-05|
NERGOV|Ibrahim Baré Maïnassara;Baré Maïnassara;Ибрагим Баре Майнассара|1996-01-27|1999-04-09
NERGOV|*Mamadou Tandja;Мамаду Танджа|1999-12-22|2010-02-18
NERGOV|*Mahamadou Issoufou;Махамаду Иссуфу|1993-04-17|1994-09-28
NERGOV|*Mahamadou Issoufou;Махамаду Иссуфу|2011-04-07|2021-04-02
NERGOV|*Mohamed Bazoum;Mohammed Bazoum;Мохамед Базум|2011-04-21|2020-06-30
NERGOV|*Mohamed Bazoum;Mohammed Bazoum;Мохамед Базум|2021-04-02|2023-07-26
NERGOV|*Abdourahamane Tiani;Abdourahamane Tchiani;Абдурахман Тчиани|2023-07-26|
BFAGOV|*Thomas Sankara;Томас Санкара|1983-08-04|1987-10-15
BFAGOV|*Blaise Compaoré;Блез Компаоре|1987-10-15|2014-10-31
BFAGOV|Michel Kafando;Мишель Кафандо|2014-11-18|2015-12-29
BFAGOV|Roch Marc Christian Kaboré;Roch Kaboré;Roch Marc Kaboré;Рок Марк Кристиан Каборе|2015-12-29|2022-01-24
BFAGOV|Paul-Henri Damiba;Paul-Henri Sandaogo Damiba;Поль-Анри Дамиба|2022-01-24|2022-09-30
BFAGOV|Ibrahim Traoré;Ибрагим Траоре|2022-09-30|
# Côte d'Ivoire, Senegal, Guinea, Guinea-Bissau, Gambia
CIVGOV|Félix Houphouët-Boigny;Houphouët-Boigny;Феликс Уфуэ-Буаньи|1960-11-03|1993-12-07
CIVGOV|Henri Konan Bédié;Konan Bédié;Анри Конан Бедье|1993-12-07|1999-12-24
CIVGOV|Robert Guéï;Робер Геи|1999-12-24|2000-10-25
CIVGOV|*Laurent Gbagbo;Лоран Гбагбо|2000-10-26|2011-04-11
CIVOPP|*Laurent Gbagbo;Лоран Гбагбо|1990-10-01|2000-10-26
CIVGOV|*Alassane Ouattara;Alassane Dramane Ouattara;Алассан Уаттара|1990-11-07|1993-12-09
CIVGOV|*Alassane Ouattara;Alassane Dramane Ouattara;Алассан Уаттара|2010-12-04|
CIVOPP|*Alassane Ouattara;Alassane Dramane Ouattara;Алассан Уаттара|1999-08-01|2010-12-04
CIVREB|*Guillaume Soro;Гийом Соро|2002-09-19|2007-04-04
CIVGOV|*Guillaume Soro;Гийом Соро|2007-04-04|2012-03-08
CIVLEG|*Guillaume Soro;Гийом Соро|2012-03-12|2019-02-08
CIVOPP|Tidjane Thiam;Тиджан Тиам|2023-12-22|
SENGOV|Abdou Diouf;Абду Диуф|1981-01-01|2000-04-01
SENGOV|Abdoulaye Wade;Абдулай Вад|2000-04-01|2012-04-02
SENGOV|*Macky Sall;Маки Салл|2001-05-12|2007-06-19
SENGOV|*Macky Sall;Маки Салл|2012-04-02|2024-04-02
SENGOV|Bassirou Diomaye Faye;Bassirou Faye;Басиру Диомай Фай|2024-04-02|
SENOPP|*Ousmane Sonko;Усман Сонко|2017-07-30|2024-04-02
SENGOV|Cheikh Tidiane Gadio;Шейх Тидиан Гадио|2000-04-03|2009-10-01
GINGOV|Sékou Touré;Ahmed Sékou Touré;Ахмед Секу Туре|1958-10-02|1984-03-26
GINGOV|Lansana Conté;Лансана Конте|1984-04-03|2008-12-22
GINGOV|Moussa Dadis Camara;Dadis Camara;Мусса Дадис Камара|2008-12-23|2009-12-03
GINGOV|Alpha Condé;Альфа Конде|2010-12-21|2021-09-05
GINOPP|Alpha Condé;Альфа Конде|1992-04-03|2010-12-21
GINGOV|*Mamady Doumbouya;Mamadi Doumbouya;Мамади Думбуя|2021-09-05|
GINOPP|Cellou Dalein Diallo;Селлу Дален Диалло|2007-11-01|
GNBGOV|João Bernardo Vieira;Nino Vieira;Жуан Бернарду Виейра|1980-11-14|1999-05-07
GNBGOV|João Bernardo Vieira;Nino Vieira;Жуан Бернарду Виейра|2005-10-01|2009-03-02
GNBGOV|Umaro Sissoco Embaló;Umaro Embaló;Умару Сисоку Эмбало|2016-11-18|2018-01-16
GNBGOV|Umaro Sissoco Embaló;Umaro Embaló;Умару Сисоку Эмбало|2020-02-27|2025-11-26
GMBGOV|*Yahya Jammeh;Яйя Джамме|1994-07-22|2017-01-21
GMBGOV|Adama Barrow;Адама Бэрроу|2017-01-19|
# Liberia, Sierra Leone
LBRGOV|Samuel Doe;Самуэль Доу|1980-04-12|1990-09-09
LBRREB|Charles Taylor;Чарльз Тейлор|1989-12-24|1996-08-31
LBRGOV|Charles Taylor;Чарльз Тейлор|1997-08-02|2003-08-11
LBRGOV|Amos Sawyer;Амос Сойер|1990-11-22|1994-03-07
LBRGOV|+Ellen Johnson Sirleaf;Johnson Sirleaf;Элен Джонсон-Серлиф|2006-01-16|2018-01-22
LBRGOV|George Weah;Джордж Веа|2018-01-22|2024-01-22
LBRGOV|Joseph Boakai;Джозеф Боакай|2006-01-16|2018-01-22
LBRGOV|Joseph Boakai;Джозеф Боакай|2024-01-22|
SLEGOV|Valentine Strasser;Валентайн Страссер|1992-04-29|1996-01-16
SLEGOV|Ahmad Tejan Kabbah;Tejan Kabbah;Ахмад Теджан Кабба|1996-03-29|1997-05-25
SLEGOV|Ahmad Tejan Kabbah;Tejan Kabbah;Ахмад Теджан Кабба|1998-03-10|2007-09-17
SLEGOV|Johnny Paul Koroma;Джонни Пол Корома|1997-05-25|1998-02-06
SLEGOV|Ernest Bai Koroma;Эрнест Бай Корома|2007-09-17|2018-04-04
SLEGOV|Julius Maada Bio;Maada Bio;Джулиус Маада Био|1996-01-16|1996-03-29
SLEGOV|Julius Maada Bio;Maada Bio;Джулиус Маада Био|2018-04-04|
SLEREB|*Foday Sankoh;Фодей Санко|1991-03-23|2000-05-17
# Southern Africa
AGOGOV|José Eduardo dos Santos;Eduardo dos Santos;Жозе Эдуарду душ Сантуш|1979-09-21|2017-09-26
AGOGOV|*João Lourenço;Жуан Лоренсу|2014-04-23|
AGOREB|*Jonas Savimbi;Жонас Савимби|1975-11-11|2002-02-22
AGOOPP|Isaías Samakuva;Исайяш Самакува|2003-06-27|2019-11-15
AGOOPP|Adalberto Costa Júnior;Адалберту Кошта Жуниор|2019-11-15|
MOZGOV|*Samora Machel;Самора Машел|1975-06-25|1986-10-19
MOZGOV|*Joaquim Chissano;Joaquín Chissano;Жоаким Чиссано|1975-06-25|2005-02-02
MOZGOV|*Armando Guebuza;Армандо Гебуза|2005-02-02|2015-01-15
MOZGOV|*Filipe Nyusi;Филипе Ньюси|2008-03-27|2025-01-15
MOZGOV|Daniel Chapo;Даниэл Шапу|2025-01-15|
MOZREB|Afonso Dhlakama;Афонсу Длакама|1979-10-17|1992-10-04
MOZREB|Afonso Dhlakama;Афонсу Длакама|2013-10-21|2014-09-05
MOZOPP|Afonso Dhlakama;Афонсу Длакама|1992-10-04|2013-10-21
MOZOPP|Afonso Dhlakama;Афонсу Длакама|2014-09-05|2018-05-03
MOZOPP|Venâncio Mondlane;Венансиу Мондлане|2024-06-06|
ZWEGOV|Ian Smith;Ян Смит|1964-04-13|1979-06-01
ZWEGOV|*Robert Mugabe;Роберт Мугабе|1980-04-18|2017-11-21
ZWEGOV|*Emmerson Mnangagwa;Эммерсон Мнангагва|1980-04-18|2017-11-06
ZWEGOV|*Emmerson Mnangagwa;Эммерсон Мнангагва|2017-11-24|
ZWEOPP|*Morgan Tsvangirai;Морган Цвангираи|1999-09-11|2009-02-11
ZWEOPP|*Morgan Tsvangirai;Морган Цвангираи|2013-09-11|2018-02-14
ZWEGOV|*Morgan Tsvangirai;Морган Цвангираи|2009-02-11|2013-09-11
ZWEOPP|*Joshua Nkomo;Джошуа Нкомо|1982-02-17|1987-12-22
ZWEGOV|*Joshua Nkomo;Джошуа Нкомо|1987-12-31|1999-07-01
ZWEOPP|Nelson Chamisa;Нельсон Чамиса|2018-02-15|2024-01-25
ZMBGOV|*Kenneth Kaunda;Кеннет Каунда|1964-10-24|1991-11-02
ZMBGOV|*Frederick Chiluba;Фредерик Чилуба|1991-11-02|2002-01-02
ZMBGOV|Levy Mwanawasa;Леви Мванаваса|2002-01-02|2008-08-19
ZMBGOV|Michael Sata;Майкл Сата|2011-09-23|2014-10-28
ZMBGOV|Edgar Lungu;Эдгар Лунгу|2013-12-24|2021-08-24
ZMBGOV|Hakainde Hichilema;Хакаинде Хичилема|2021-08-24|
ZMBOPP|Hakainde Hichilema;Хакаинде Хичилема|2006-07-10|2021-08-24
ZAFGOV|P. W. Botha;P.W. Botha;Pieter Botha;Pieter Willem Botha;Питер Бота|1978-10-09|1989-08-14
ZAFGOV|Pik Botha;Roelof Botha;Пик Бота|1977-04-01|1996-06-30
ZAFGOV|F. W. de Klerk;F.W. de Klerk;Frederik de Klerk;Frederik Willem de Klerk;de Klerk;Фредерик де Клерк;де Клерк|1989-08-15|1996-06-30
ZAFGOV|*Nelson Mandela;Нельсон Мандела|1994-05-10|1999-06-14
ZAFOPP|*Nelson Mandela;Нельсон Мандела|1961-12-16|1994-05-10
ZAFGOV|*Thabo Mbeki;Табо Мбеки|1994-05-10|2008-09-24
ZAFGOV|Kgalema Motlanthe;Кгалема Мотланте|2008-07-14|2014-05-25
ZAFGOV|*Jacob Zuma;Джейкоб Зума|1999-06-17|2005-06-14
ZAFGOV|*Jacob Zuma;Джейкоб Зума|2009-05-09|2018-02-14
ZAFGOV|*Cyril Ramaphosa;Сирил Рамафоса|2014-05-25|
ZAFGOV|Alfred Nzo;Альфред Нзо|1994-05-10|1999-06-14
ZAFGOV|+Nkosazana Dlamini-Zuma;Dlamini-Zuma;Нкосазана Дламини-Зума|1994-05-10|2012-10-02
ZAFGOV|+Nkosazana Dlamini-Zuma;Dlamini-Zuma;Нкосазана Дламини-Зума|2018-02-26|2024-06-30
ZAFGOV|+Maite Nkoana-Mashabane;Маите Нкоана-Машабане|2009-05-11|2018-02-26
ZAFGOV|+*Naledi Pandor;Наледи Пандор|2004-04-29|2024-06-19
ZAFGOV|Ronald Lamola;Рональд Ламола|2019-05-30|
ZAFOPP|*Mangosuthu Buthelezi;Мангосуту Бутелези|1975-03-21|1994-05-10
ZAFGOV|*Mangosuthu Buthelezi;Мангосуту Бутелези|1994-05-10|2004-04-29
ZAFOPP|*Julius Malema;Джулиус Малема|2013-07-26|
ZAFOPP|John Steenhuisen;Джон Стенхейсен|2019-10-27|2024-07-03
ZAFGOV|John Steenhuisen;Джон Стенхейсен|2024-07-03|
ZAFREL|Desmond Tutu;Десмонд Туту|1984-11-01|1996-06-23
NAMGOV|*Sam Nujoma;Сэм Нуйома|1990-03-21|2005-03-21
NAMREB|*Sam Nujoma;Сэм Нуйома|1966-08-26|1989-04-01
NAMGOV|Hifikepunye Pohamba;Хификепунье Похамба|2005-03-21|2015-03-21
NAMGOV|Hage Geingob;Хаге Гейнгоб|1990-03-21|2002-08-28
NAMGOV|Hage Geingob;Хаге Гейнгоб|2012-12-04|2024-02-04
NAMGOV|+Netumbo Nandi-Ndaitwah;Nandi-Ndaitwah;Нетумбо Нанди-Ндайтва|2012-12-04|
BWAGOV|Quett Masire;Кветт Масире|1980-07-18|1998-03-31
BWAGOV|Festus Mogae;Фестус Могае|1992-03-09|2008-04-01
BWAGOV|Ian Khama;Seretse Ian Khama;Ян Кхама|1998-07-13|2018-04-01
BWAGOV|Mokgweetsi Masisi;Моквитси Масиси|2014-11-12|2024-11-01
BWAGOV|Duma Boko;Дума Боко|2024-11-01|
MWIGOV|Hastings Banda;Hastings Kamuzu Banda;Хастингс Банда|1966-07-06|1994-05-24
MWIGOV|Bakili Muluzi;Бакили Мулузи|1994-05-24|2004-05-24
MWIGOV|Bingu wa Mutharika;Бингу ва Мутарика|2004-05-24|2012-04-05
MWIGOV|+Joyce Banda;Джойс Банда|2009-05-29|2014-05-31
MWIGOV|Peter Mutharika;Питер Мутарика|2014-05-31|2020-06-28
MWIGOV|Peter Mutharika;Питер Мутарика|2025-10-04|
MWIGOV|Lazarus Chakwera;Лазарус Чаквера|2020-06-28|2025-10-04
MDGGOV|*Didier Ratsiraka;Дидье Рацирака|1975-06-15|1993-03-27
MDGGOV|*Didier Ratsiraka;Дидье Рацирака|1997-02-09|2002-07-05
MDGGOV|*Marc Ravalomanana;Марк Раваломанана|2002-05-06|2009-03-17
MDGGOV|*Andry Rajoelina;Андри Радзуэлина|2009-03-17|2014-01-25
MDGGOV|*Andry Rajoelina;Андри Радзуэлина|2019-01-19|2025-10-14
MDGOPP|*Andry Rajoelina;Андри Радзуэлина|2008-12-13|2009-03-17
MDGGOV|Hery Rajaonarimampianina;Хери Радзаунаримампианина|2009-09-08|2013-10-01
MDGGOV|Hery Rajaonarimampianina;Хери Радзаунаримампианина|2014-01-25|2018-09-07
SWZGOV|King Mswati III;Mswati III;rey Mswati III;roi Mswati III;Мсвати III|1986-04-25|
LSOGOV|Pakalitha Mosisili;Пакалита Мосисили|1998-05-29|2012-06-08
LSOGOV|Pakalitha Mosisili;Пакалита Мосисили|2015-03-17|2017-06-16
LSOGOV|Thomas Thabane;Tom Thabane;Томас Табане|2012-06-08|2015-03-17
LSOGOV|Thomas Thabane;Tom Thabane;Томас Табане|2017-06-16|2020-05-19
MUSGOV|Pravind Jugnauth;Правинд Джагнот|2017-01-23|2024-11-13
MUSGOV|Navin Ramgoolam;Navinchandra Ramgoolam;Навинчандра Рамгулам|1995-12-27|2000-09-17
MUSGOV|Navin Ramgoolam;Navinchandra Ramgoolam;Навинчандра Рамгулам|2005-07-05|2014-12-17
MUSGOV|Navin Ramgoolam;Navinchandra Ramgoolam;Навинчандра Рамгулам|2024-11-13|
COMGOV|Azali Assoumani;Азали Ассумани|1999-04-30|2002-01-21
COMGOV|Azali Assoumani;Азали Ассумани|2002-05-26|2006-05-26
COMGOV|Azali Assoumani;Азали Ассумани|2016-05-26|
COMGOV|Ahmed Abdallah Sambi;Ахмед Абдалла Самби|2006-05-26|2011-05-26
`;
