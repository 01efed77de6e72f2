/** Office-holders and other known persons of South, East and Southeast Asia and the Pacific; the format is told in `../persons.ts`. */
export const personsAsia = `
# China
CHNGOV|Deng Xiaoping;Дэн Сяопин|1978-12-22|1992-10-12
CHNGOV|Zhao Ziyang;Чжао Цзыян|1980-09-10|1989-06-24
CHNGOV|Li Peng;Ли Пэн|1987-11-24|2003-03-15
CHNGOV|Yang Shangkun;Ян Шанкунь|1988-04-08|1993-03-27
CHNGOV|Jiang Zemin;Цзян Цзэминь|1989-06-24|2003-03-15
CHNGOV|Hu Jintao;Ху Цзиньтао|1998-03-15|2013-03-14
CHNGOV|Xi Jinping;Xi;Си Цзиньпин|2008-03-15|
CHNGOV|Zhu Rongji;Чжу Жунцзи|1991-04-08|2003-03-17
CHNGOV|Wen Jiabao;Вэнь Цзябао|1998-03-17|2013-03-15
CHNGOV|Li Keqiang;Ли Кэцян|2008-03-17|2023-03-11
CHNGOV|Li Qiang;Ли Цян|2023-03-11|
CHNGOV|Han Zheng;Хань Чжэн|2018-03-19|
CHNGOV|Qian Qichen;Цянь Цичэнь|1988-04-12|2003-03-17
CHNGOV|Tang Jiaxuan;Тан Цзясюань|1998-03-18|2008-03-17
CHNGOV|Li Zhaoxing;Ли Чжаосин|2003-03-17|2007-04-27
CHNGOV|Yang Jiechi;Ян Цзечи|2001-02-01|2023-01-01
CHNGOV|Wang Yi;Ван И|2008-06-01|
CHNGOV|Qin Gang;Цинь Ган|2021-07-28|2023-07-25
CHNGOV|Zhao Lijian;Чжао Лицзянь|2020-02-24|2023-01-09
CHNGOV|+Hua Chunying;Хуа Чуньин|2012-11-19|
CHNGOV|+Mao Ning;Мао Нин|2022-09-05|
CHNGOV|Wang Wenbin;Ван Вэньбинь|2020-07-17|2024-05-24
CHNGOV|Lin Jian;Линь Цзянь|2024-03-18|
CHNGOV|Guo Jiakun;Го Цзякунь|2025-01-06|
CHNGOV|Geng Shuang;Гэн Шуан|2016-09-26|
CHNGOV|Chi Haotian;Чи Хаотянь|1993-03-29|2003-03-17
CHNGOV|Cao Gangchuan;Цао Ганчуань|2003-03-17|2008-03-17
CHNGOV|Liang Guanglie;Лян Гуанле|2008-03-17|2013-03-16
CHNGOV|Wei Fenghe;Вэй Фэнхэ|2018-03-19|2023-03-12
CHNGOV|Li Shangfu;Ли Шанфу|2023-03-12|2023-10-24
CHNGOV|Dong Jun;Дун Цзюнь|2023-12-29|
CHNGOV|Liu He;Лю Хэ|2018-03-19|2023-03-12
CHNGOV|He Lifeng;Хэ Лифэн|2023-03-12|
CHNGOV|Bo Xilai;Бо Силай|2004-02-29|2012-03-15
CHNGOV|Zhou Yongkang;Чжоу Юнкан|2002-12-28|2012-11-15
CHNLEG|Wu Bangguo;У Банго|2003-03-15|2013-03-14
CHNLEG|Zhao Leji;Чжао Лэцзи|2023-03-10|
CHNOPP|Liu Xiaobo;Лю Сяобо|1989-06-02|2017-07-13
CHNOPP|Wei Jingsheng;Вэй Цзиншэн|1979-03-29|
CHNREL|Dalai Lama;далай-лама|1959-03-31|
HKGGOV|Tung Chee-hwa;Дун Цзяньхуа|1997-07-01|2005-03-12
HKGGOV|Donald Tsang;Дональд Цанг|2005-06-21|2012-07-01
HKGGOV|Leung Chun-ying;C. Y. Leung;Лян Чжэньин|2012-07-01|2017-07-01
HKGGOV|+Carrie Lam;Кэрри Лам|2017-07-01|2022-07-01
HKGGOV|John Lee;John Lee Ka-chiu;Джон Ли|2017-07-01|
HKGOPP|Joshua Wong;Джошуа Вонг|2014-09-26|
HKGBUS|Jimmy Lai;Джимми Лай|1990-03-01|
# Taiwan
TWNGOV|Lee Teng-hui;Li Teng-hui;Ли Дэнхуэй|1988-01-13|2000-05-20
TWNGOV|Chen Shui-bian;Чэнь Шуйбянь|2000-05-20|2008-05-20
TWNGOV|Ma Ying-jeou;Ма Инцзю|2008-05-20|2016-05-20
TWNGOV|+Tsai Ing-wen;Цай Инвэнь|2016-05-20|2024-05-20
TWNGOV|Lai Ching-te;William Lai;Лай Циндэ|2017-09-08|2019-01-14
TWNGOV|Lai Ching-te;William Lai;Лай Циндэ|2020-05-20|
TWNGOV|Joseph Wu;Джозеф Ву|2018-02-26|2024-05-20
TWNGOV|Lin Chia-lung;Линь Цзялун|2019-01-14|2021-04-20
TWNGOV|Lin Chia-lung;Линь Цзялун|2024-05-20|
TWNGOV|Wellington Koo;Веллингтон Ку|2024-05-20|
TWNOPP|Lien Chan;Лянь Чжань|2000-05-20|2005-08-19
TWNGOV|Lien Chan;Лянь Чжань|1990-06-01|2000-05-20
# Japan
JPNGOV|Yasuhiro Nakasone;Ясухиро Накасонэ|1982-11-27|1987-11-06
JPNGOV|Noboru Takeshita;Нобору Такэсита|1987-11-06|1989-06-03
JPNGOV|Toshiki Kaifu;Тосики Кайфу|1989-08-10|1991-11-05
JPNGOV|Kiichi Miyazawa;Киити Миядзава|1991-11-05|1993-08-09
JPNGOV|Kiichi Miyazawa;Киити Миядзава|1998-07-30|2001-04-26
JPNGOV|*Morihiro Hosokawa;Морихиро Хосокава|1993-08-09|1994-04-28
JPNGOV|Tsutomu Hata;Цутому Хата|1993-08-09|1994-06-30
JPNGOV|Tomiichi Murayama;Томиити Мураяма|1994-06-30|1996-01-11
JPNGOV|Ryutaro Hashimoto;Рютаро Хасимото|1994-06-30|1998-07-30
JPNGOV|Keizo Obuchi;Кэйдзо Обути|1997-09-11|2000-04-05
JPNGOV|Yoshiro Mori;Ёсиро Мори|2000-04-05|2001-04-26
JPNGOV|*Junichiro Koizumi;Дзюнъитиро Коидзуми|2001-04-26|2006-09-26
JPNGOV|Shinzo Abe;Синдзо Абэ|2005-10-31|2007-09-26
JPNGOV|Shinzo Abe;Синдзо Абэ|2012-12-26|2020-09-16
JPNGOV|Yasuo Fukuda;Ясуо Фукуда|2000-10-27|2004-05-07
JPNGOV|Yasuo Fukuda;Ясуо Фукуда|2007-09-26|2008-09-24
JPNGOV|Taro Aso;Таро Асо|2005-10-31|2007-09-26
JPNGOV|Taro Aso;Таро Асо|2008-09-24|2009-09-16
JPNGOV|Taro Aso;Таро Асо|2012-12-26|2021-10-04
JPNGOV|*Yukio Hatoyama;Юкио Хатояма|2009-09-16|2010-06-08
JPNGOV|Naoto Kan;Наото Кан|2009-09-16|2011-09-02
JPNGOV|Yoshihiko Noda;Ёсихико Нода|2010-06-08|2012-12-26
JPNOPP|Yoshihiko Noda;Ёсихико Нода|2024-09-23|
JPNGOV|Yoshihide Suga;Ёсихидэ Суга|2012-12-26|2021-10-04
JPNGOV|*Fumio Kishida;Фумио Кисида|2012-12-26|2017-08-03
JPNGOV|*Fumio Kishida;Фумио Кисида|2021-10-04|2024-10-01
JPNGOV|*Shigeru Ishiba;Сигэру Исиба|2024-10-01|2025-10-21
JPNGOV|+*Sanae Takaichi;Санаэ Такаити|2014-09-03|2017-08-03
JPNGOV|+*Sanae Takaichi;Санаэ Такаити|2019-09-11|2020-09-16
JPNGOV|+*Sanae Takaichi;Санаэ Такаити|2022-08-10|2024-10-01
JPNGOV|+*Sanae Takaichi;Санаэ Такаити|2025-10-21|
JPNGOV|Yohei Kono;Ёхэй Коно|1994-06-30|1996-01-11
JPNGOV|Yohei Kono;Ёхэй Коно|1999-10-05|2001-04-26
JPNGOV|+Makiko Tanaka;Макико Танака|2001-04-26|2002-01-30
JPNGOV|+Yoriko Kawaguchi;Ёрико Кавагути|2002-02-01|2004-09-27
JPNGOV|Nobutaka Machimura;Нобутака Матимура|2004-09-27|2005-10-31
JPNGOV|Nobutaka Machimura;Нобутака Матимура|2007-08-27|2008-09-24
JPNGOV|Katsuya Okada;Кацуя Окада|2009-09-16|2010-09-17
JPNGOV|Katsuya Okada;Кацуя Окада|2012-01-13|2012-12-26
JPNGOV|Seiji Maehara;Сэйдзи Маэхара|2009-09-16|2011-03-07
JPNGOV|Taro Kono;Таро Коно|2017-08-03|2021-10-04
JPNGOV|Toshimitsu Motegi;Тосимицу Мотэги|2019-09-11|2021-11-10
JPNGOV|Toshimitsu Motegi;Тосимицу Мотэги|2025-10-21|
JPNGOV|Yoshimasa Hayashi;Ёсимаса Хаяси|2021-11-10|2023-09-13
JPNGOV|Yoshimasa Hayashi;Ёсимаса Хаяси|2023-12-14|
JPNGOV|+Yoko Kamikawa;Ёко Камикава|2023-09-13|2024-10-01
JPNGOV|Takeshi Iwaya;Такэси Ивая|2018-10-02|2019-09-11
JPNGOV|Takeshi Iwaya;Такэси Ивая|2024-10-01|2025-10-21
JPNGOV|Shinjiro Koizumi;Синдзиро Коидзуми|2025-10-21|
JPNGOV|Emperor Akihito;emperador Akihito;imperador Akihito;empereur Akihito;император Акихито|1989-01-07|2019-05-01
JPNGOV|Emperor Naruhito;emperador Naruhito;imperador Naruhito;empereur Naruhito;император Нарухито|2019-05-01|
JPNREB|Shoko Asahara;Сёко Асахара|1994-06-27|1995-05-16
# North Korea
PRKGOV|Kim Il Sung;Ким Ир Сен|1948-09-09|1994-07-08
PRKGOV|Kim Jong Il;Ким Чен Ир|1994-07-08|2011-12-17
PRKGOV|Kim Jong Un;Ким Чен Ын|2011-12-17|
PRKGOV|+Kim Yo Jong;Ким Ё Чжон|2014-11-27|
PRKGOV|Kim Yong Nam;Ким Ён Нам|1983-12-01|2019-04-11
PRKGOV|+Choe Son Hui;Choi Son-hui;Цой Сон Хи|2018-02-01|
PRKGOV|Ri Yong Ho;Ли Ён Хо|2016-05-16|2020-01-11
PRKGOV|Ri Su Yong;Ли Су Ён|2014-04-09|2016-05-16
PRKGOV|Jang Song Thaek;Чан Сон Тхэк|2010-06-07|2013-12-08
PRKGOV|Paek Nam Sun;Пэк Нам Сун|1998-09-05|2007-01-02
# South Korea
KORGOV|Chun Doo-hwan;Чон Ду Хван|1980-09-01|1988-02-25
KORGOV|Roh Tae-woo;Ро Дэ У|1988-02-25|1993-02-25
KORGOV|Kim Young-sam;Ким Ён Сам|1993-02-25|1998-02-25
KORGOV|Kim Dae-jung;Ким Дэ Чжун|1998-02-25|2003-02-25
KORGOV|Roh Moo-hyun;Но Му Хён|2003-02-25|2008-02-25
KORGOV|Lee Myung-bak;Ли Мён Бак|2008-02-25|2013-02-25
KORGOV|+Park Geun-hye;Пак Кын Хе|2013-02-25|2017-03-10
KORGOV|Moon Jae-in;Мун Чжэ Ин|2017-05-10|2022-05-10
KORGOV|Yoon Suk Yeol;Yoon Seok-youl;Юн Сок Ёль|2022-05-10|2025-04-04
KORJUD|Yoon Suk Yeol;Yoon Seok-youl;Юн Сок Ёль|2019-07-25|2021-03-04
KORGOV|Lee Jae-myung;Ли Чжэ Мён|2025-06-04|
KOROPP|Lee Jae-myung;Ли Чжэ Мён|2022-08-28|2025-06-04
KORGOV|Han Duck-soo;Хан Док Су|2005-03-01|2006-07-01
KORGOV|Han Duck-soo;Хан Док Су|2007-04-03|2008-02-29
KORGOV|Han Duck-soo;Хан Док Су|2022-05-21|2025-05-01
KORGOV|Hwang Kyo-ahn;Хван Гё Ан|2013-03-11|2017-05-11
KORGOV|Lee Hoi-chang;Ли Хве Чан|1993-12-17|1994-04-22
KOROPP|Lee Hoi-chang;Ли Хве Чан|1997-07-21|2002-12-20
KORGOV|Ban Ki-moon;Пан Ги Мун|2004-01-17|2006-11-10
KORGOV|Song Min-soon;Сон Мин Сун|2006-01-01|2008-02-29
KORGOV|Yu Myung-hwan;Ю Мён Хван|2008-02-29|2010-09-04
KORGOV|Kim Sung-hwan;Ким Сон Хван|2010-10-08|2013-03-11
KORGOV|Yun Byung-se;Юн Бён Се|2013-03-11|2017-06-18
KORGOV|+Kang Kyung-wha;Кан Гён Хва|2017-06-18|2021-02-08
KORGOV|Chung Eui-yong;Чон Ый Ён|2017-05-21|2020-07-03
KORGOV|Chung Eui-yong;Чон Ый Ён|2021-02-09|2022-05-11
KORGOV|Park Jin;Пак Чин|2022-05-12|2024-01-10
KORGOV|Cho Tae-yul;Cho Tae-yeol;Чо Тхэ Ёль|2024-01-10|2025-07-18
KORGOV|Cho Hyun;Чо Хён|2025-07-19|
# India
INDGOV|+Indira Gandhi;Индира Ганди|1966-01-24|1977-03-24
INDGOV|+Indira Gandhi;Индира Ганди|1980-01-14|1984-10-31
INDGOV|Rajiv Gandhi;Раджив Ганди|1984-10-31|1989-12-02
INDGOV|V. P. Singh;V.P. Singh;Vishwanath Pratap Singh;Вишванат Пратап Сингх|1989-12-02|1990-11-10
INDGOV|Chandra Shekhar;Чандра Шекхар|1990-11-10|1991-06-21
INDGOV|P. V. Narasimha Rao;P.V. Narasimha Rao;Narasimha Rao;Нарасимха Рао|1991-06-21|1996-05-16
INDGOV|Atal Bihari Vajpayee;Vajpayee;Атал Бихари Ваджпаи|1996-05-16|1996-06-01
INDGOV|Atal Bihari Vajpayee;Vajpayee;Атал Бихари Ваджпаи|1998-03-19|2004-05-22
INDGOV|H. D. Deve Gowda;H.D. Deve Gowda;Deve Gowda;Деве Говда|1996-06-01|1997-04-21
INDGOV|Inder Kumar Gujral;I. K. Gujral;I.K. Gujral;Индер Кумар Гуджрал|1989-12-05|1990-11-10
INDGOV|Inder Kumar Gujral;I. K. Gujral;I.K. Gujral;Индер Кумар Гуджрал|1996-06-01|1998-03-19
INDGOV|Manmohan Singh;Манмохан Сингх|1991-06-21|1996-05-16
INDGOV|Manmohan Singh;Манмохан Сингх|2004-05-22|2014-05-26
INDGOV|*Narendra Modi;Нарендра Моди|2001-10-07|
INDGOV|*L. K. Advani;L.K. Advani;Lal Krishna Advani;Лал Кришна Адвани|1998-03-19|2004-05-22
INDOPP|*L. K. Advani;L.K. Advani;Lal Krishna Advani;Лал Кришна Адвани|2004-05-22|2009-12-21
INDGOV|Jaswant Singh;Джасвант Сингх|1998-12-05|2004-05-22
INDGOV|Yashwant Sinha;Яшвант Синха|1998-03-19|2004-05-22
INDGOV|George Fernandes;Джордж Фернандес|1998-03-19|2001-03-15
INDGOV|George Fernandes;Джордж Фернандес|2001-10-15|2004-05-22
INDGOV|Natwar Singh;Натвар Сингх|2004-05-22|2005-12-06
INDGOV|Pranab Mukherjee;Пранаб Мукерджи|2004-05-22|2017-07-25
INDGOV|S. M. Krishna;S.M. Krishna;С. М. Кришна|2009-05-22|2012-10-26
INDGOV|Salman Khurshid;Салман Хуршид|2009-05-28|2014-05-26
INDGOV|+*Sushma Swaraj;Сушма Сварадж|2014-05-26|2019-05-30
INDOPP|+*Sushma Swaraj;Сушма Сварадж|2009-12-21|2014-05-19
INDGOV|*Subrahmanyam Jaishankar;S. Jaishankar;Субраманьям Джайшанкар|2015-01-28|2018-01-28
INDGOV|*Subrahmanyam Jaishankar;S. Jaishankar;Субраманьям Джайшанкар|2019-05-31|
INDGOV|Rajnath Singh;Раджнатх Сингх|2014-05-26|
INDGOV|Amit Shah;Амит Шах|2019-05-30|
INDGOV|Ajit Doval;Аджит Довал|2014-05-30|
INDGOV|+Nirmala Sitharaman;Нирмала Ситхараман|2014-05-26|
INDGOV|Arun Jaitley;Арун Джейтли|2014-05-26|2019-05-30
INDGOV|A. K. Antony;A.K. Antony;А. К. Антони|2006-10-26|2014-05-26
INDGOV|P. Chidambaram;Palaniappan Chidambaram;П. Чидамбарам|2004-05-22|2014-05-26
INDGOV|A. P. J. Abdul Kalam;Abdul Kalam;Абдул Калам|2002-07-25|2007-07-25
INDGOV|+Droupadi Murmu;Драупади Мурму|2022-07-25|
INDOPP|+Sonia Gandhi;Соня Ганди|1998-03-14|2004-05-22
INDOPP|+Sonia Gandhi;Соня Ганди|2014-05-26|2017-12-16
INDOPP|Rahul Gandhi;Рахул Ганди|2014-05-26|
INDGOV|+Mamata Banerjee;Мамата Банерджи|2011-05-20|
INDGOV|Arvind Kejriwal;Арвинд Кеджривал|2013-12-28|2014-02-14
INDGOV|Arvind Kejriwal;Арвинд Кеджривал|2015-02-14|2024-09-21
# Pakistan
PAKGOV|Zia ul-Haq;Mohammed Zia ul-Haq;Зия-уль-Хак|1977-07-05|1988-08-17
PAKGOV|+*Benazir Bhutto;Беназир Бхутто|1988-12-02|1990-08-06
PAKGOV|+*Benazir Bhutto;Беназир Бхутто|1993-10-19|1996-11-05
PAKOPP|+*Benazir Bhutto;Беназир Бхутто|1990-11-01|1993-10-18
PAKOPP|+*Benazir Bhutto;Беназир Бхутто|1997-02-17|2007-12-27
PAKGOV|Nawaz Sharif;Наваз Шариф|1990-11-06|1993-07-18
PAKGOV|Nawaz Sharif;Наваз Шариф|1997-02-17|1999-10-12
PAKGOV|Nawaz Sharif;Наваз Шариф|2013-06-05|2017-07-28
PAKOPP|Nawaz Sharif;Наваз Шариф|1993-10-19|1996-11-05
PAKOPP|Nawaz Sharif;Наваз Шариф|2007-11-25|2013-06-05
PAKGOV|Ghulam Ishaq Khan;Гулам Исхак Хан|1988-08-17|1993-07-18
PAKGOV|Farooq Leghari;Фарук Легари|1993-11-14|1997-12-02
PAKGOV|*Pervez Musharraf;Pervaiz Musharraf;Parvez Musharraf;Первез Мушарраф|1999-10-12|2008-08-18
PAKMIL|*Pervez Musharraf;Pervaiz Musharraf;Parvez Musharraf;Первез Мушарраф|1998-10-07|1999-10-12
PAKGOV|Shaukat Aziz;Шаукат Азиз|1999-11-06|2007-11-16
PAKGOV|Yousaf Raza Gilani;Yusuf Raza Gilani;Юсуф Реза Гилани|2008-03-25|2012-06-19
PAKGOV|Asif Ali Zardari;Asif Zardari;Zardari;Асиф Али Зардари|2008-09-09|2013-09-09
PAKGOV|Asif Ali Zardari;Asif Zardari;Zardari;Асиф Али Зардари|2024-03-10|
PAKGOV|Raja Pervaiz Ashraf;Раджа Первез Ашраф|2012-06-22|2013-03-25
PAKGOV|Shahid Khaqan Abbasi;Шахид Хакан Аббаси|2013-06-07|2018-05-31
PAKGOV|Imran Khan;Имран Хан|2018-08-18|2022-04-10
PAKOPP|Imran Khan;Имран Хан|2013-05-11|2018-08-18
PAKOPP|Imran Khan;Имран Хан|2022-04-10|
PAKGOV|Shehbaz Sharif;Shahbaz Sharif;Шахбаз Шариф|2022-04-11|2023-08-14
PAKGOV|Shehbaz Sharif;Shahbaz Sharif;Шахбаз Шариф|2024-03-04|
PAKOPP|Shehbaz Sharif;Shahbaz Sharif;Шахбаз Шариф|2018-08-20|2022-04-10
PAKGOV|Gohar Ayub Khan;Гохар Аюб Хан|1997-02-25|1998-08-07
PAKGOV|Sartaj Aziz;Сартадж Азиз|1990-08-07|1993-04-18
PAKGOV|Sartaj Aziz;Сартадж Азиз|1997-02-25|1999-10-12
PAKGOV|Sartaj Aziz;Сартадж Азиз|2013-06-07|2017-08-04
PAKGOV|Abdul Sattar;Абдул Саттар|1999-11-06|2002-06-14
PAKGOV|Khurshid Kasuri;Khurshid Mahmud Kasuri;Хуршид Касури|2002-11-23|2007-11-15
PAKGOV|Shah Mahmood Qureshi;Mahmood Qureshi;Шах Махмуд Куреши|2008-03-31|2011-02-11
PAKGOV|Shah Mahmood Qureshi;Mahmood Qureshi;Шах Махмуд Куреши|2018-08-20|2022-04-10
PAKGOV|+Hina Rabbani Khar;Хина Раббани Хар|2011-02-11|2013-03-16
PAKGOV|+Hina Rabbani Khar;Хина Раббани Хар|2022-04-19|2023-08-10
PAKGOV|Khawaja Asif;Khawaja Muhammad Asif;Хаваджа Асиф|2013-06-07|2018-04-26
PAKGOV|Khawaja Asif;Khawaja Muhammad Asif;Хаваджа Асиф|2022-04-19|2023-08-10
PAKGOV|Khawaja Asif;Khawaja Muhammad Asif;Хаваджа Асиф|2024-03-11|
PAKGOV|Bilawal Bhutto Zardari;Bilawal Bhutto;Билавал Бхутто-Зардари|2022-04-27|2023-08-10
PAKGOV|Ishaq Dar;Исхак Дар|1998-11-07|1999-10-12
PAKGOV|Ishaq Dar;Исхак Дар|2013-06-07|2017-11-22
PAKGOV|Ishaq Dar;Исхак Дар|2022-09-28|2023-08-10
PAKGOV|Ishaq Dar;Исхак Дар|2024-03-11|
PAKMIL|Ashfaq Kayani;Ashfaq Parvez Kayani;Ашфак Кайани|2007-11-29|2013-11-29
PAKMIL|Raheel Sharif;Рахил Шариф|2013-11-29|2016-11-29
PAKMIL|Qamar Javed Bajwa;Qamar Bajwa;Камар Джавед Баджва|2016-11-29|2022-11-29
PAKMIL|Asim Munir;Асим Мунир|2022-11-29|
PAKREB|Baitullah Mehsud;Байтулла Мехсуд|2007-12-01|2009-08-05
PAKREB|Hakimullah Mehsud;Хакимулла Мехсуд|2009-08-22|2013-11-01
PAKREB|Hafiz Saeed;Hafiz Muhammad Saeed;Хафиз Саид|1990-01-01|
# Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives
BGDGOV|Hussain Muhammad Ershad;Hossain Mohammad Ershad;Hussain Ershad;Хусейн Мухаммад Эршад|1982-03-24|1990-12-06
BGDGOV|+Khaleda Zia;Jaleda Zia;Халеда Зиа|1991-03-20|1996-03-30
BGDGOV|+Khaleda Zia;Jaleda Zia;Халеда Зиа|2001-10-10|2006-10-29
BGDOPP|+Khaleda Zia;Jaleda Zia;Халеда Зиа|1996-06-23|2001-10-10
BGDOPP|+Khaleda Zia;Jaleda Zia;Халеда Зиа|2009-01-06|2024-08-05
BGDGOV|+*Sheikh Hasina;Sheikh Hasina Wajed;Jeque Hasina;Шейх Хасина|1996-06-23|2001-07-15
BGDGOV|+*Sheikh Hasina;Sheikh Hasina Wajed;Jeque Hasina;Шейх Хасина|2009-01-06|2024-08-05
BGDOPP|+*Sheikh Hasina;Sheikh Hasina Wajed;Jeque Hasina;Шейх Хасина|1991-03-20|1996-03-30
BGDOPP|+*Sheikh Hasina;Sheikh Hasina Wajed;Jeque Hasina;Шейх Хасина|2001-10-10|2006-10-29
BGDGOV|Muhammad Yunus;Muhammad Younous;Мухаммад Юнус|2024-08-08|2026-02-17
BGDOPP|Tarique Rahman;Тарик Рахман|2009-12-08|2026-02-17
BGDGOV|Tarique Rahman;Тарик Рахман|2026-02-17|
BGDGOV|Fakhruddin Ahmed;Фахруддин Ахмед|2007-01-12|2009-01-06
LKAGOV|J. R. Jayewardene;J.R. Jayewardene;Junius Jayewardene;Джуниус Джаявардене|1977-07-23|1989-01-02
LKAGOV|Ranasinghe Premadasa;Ранасингхе Премадаса|1978-02-06|1993-05-01
LKAGOV|+Chandrika Kumaratunga;Chandrika Bandaranaike Kumaratunga;Чандрика Кумаратунга|1994-08-19|2005-11-19
LKAGOV|Ranil Wickremesinghe;Ranil Wickramasinghe;Ранил Викрамасингхе|1993-05-07|1994-08-19
LKAGOV|Ranil Wickremesinghe;Ranil Wickramasinghe;Ранил Викрамасингхе|2001-12-09|2004-04-06
LKAGOV|Ranil Wickremesinghe;Ranil Wickramasinghe;Ранил Викрамасингхе|2015-01-09|2019-11-21
LKAGOV|Ranil Wickremesinghe;Ranil Wickramasinghe;Ранил Викрамасингхе|2022-05-12|2024-09-23
LKAGOV|Mahinda Rajapaksa;Mahinda Rajapakse;Махинда Раджапакса|2004-04-06|2015-01-09
LKAGOV|Mahinda Rajapaksa;Mahinda Rajapakse;Махинда Раджапакса|2019-11-21|2022-05-09
LKAGOV|Gotabaya Rajapaksa;Gotabhaya Rajapaksa;Готабая Раджапакса|2005-11-25|2015-01-09
LKAGOV|Gotabaya Rajapaksa;Gotabhaya Rajapaksa;Готабая Раджапакса|2019-11-18|2022-07-14
LKAGOV|Maithripala Sirisena;Майтрипала Сирисена|2015-01-09|2019-11-18
LKAGOV|Anura Kumara Dissanayake;Anura Dissanayake;Dissanayake;Анура Кумара Диссанаяке|2024-09-23|
LKAGOV|Lakshman Kadirgamar;Лакшман Кадиргамар|1994-08-19|2001-12-12
LKAGOV|Lakshman Kadirgamar;Лакшман Кадиргамар|2004-04-10|2005-08-12
LKAREB|Velupillai Prabhakaran;Vellupillai Prabhakaran;Prabhakaran;Велупиллаи Прабхакаран|1976-05-05|2009-05-18
LKAREB|Anton Balasingham;Антон Баласингам|1983-01-01|2006-12-14
LKAOPP|Sajith Premadasa;Саджит Премадаса|2020-01-03|
NPLGOV|King Gyanendra;rey Gyanendra;rei Gyanendra;roi Gyanendra;король Гьянендра|2001-06-04|2008-05-28
NPLGOV|King Birendra;rey Birendra;rei Birendra;roi Birendra;король Бирендра|1972-01-31|2001-06-01
NPLGOV|Girija Prasad Koirala;G. P. Koirala;Гириджа Прасад Койрала|1991-05-26|1994-11-30
NPLGOV|Girija Prasad Koirala;G. P. Koirala;Гириджа Прасад Койрала|1998-04-15|1999-05-31
NPLGOV|Girija Prasad Koirala;G. P. Koirala;Гириджа Прасад Койрала|2000-03-22|2001-07-26
NPLGOV|Girija Prasad Koirala;G. P. Koirala;Гириджа Прасад Койрала|2006-04-25|2008-08-18
NPLREB|Prachanda;Pushpa Kamal Dahal;Прачанда;Пушпа Камал Дахал|1996-02-13|2006-11-21
NPLGOV|Prachanda;Pushpa Kamal Dahal;Прачанда;Пушпа Камал Дахал|2008-08-18|2009-05-25
NPLGOV|Prachanda;Pushpa Kamal Dahal;Прачанда;Пушпа Камал Дахал|2016-08-04|2017-06-07
NPLGOV|Prachanda;Pushpa Kamal Dahal;Прачанда;Пушпа Камал Дахал|2022-12-26|2024-07-15
NPLGOV|K. P. Sharma Oli;KP Sharma Oli;К. П. Шарма Оли|2015-10-12|2016-08-04
NPLGOV|K. P. Sharma Oli;KP Sharma Oli;К. П. Шарма Оли|2018-02-15|2021-07-13
NPLGOV|K. P. Sharma Oli;KP Sharma Oli;К. П. Шарма Оли|2024-07-15|2025-09-09
NPLGOV|Sher Bahadur Deuba;Шер Бахадур Деуба|1995-09-12|1997-03-12
NPLGOV|Sher Bahadur Deuba;Шер Бахадур Деуба|2001-07-26|2002-10-04
NPLGOV|Sher Bahadur Deuba;Шер Бахадур Деуба|2004-06-03|2005-02-01
NPLGOV|Sher Bahadur Deuba;Шер Бахадур Деуба|2017-06-07|2018-02-15
NPLGOV|Sher Bahadur Deuba;Шер Бахадур Деуба|2021-07-13|2022-12-26
NPLGOV|+Sushila Karki;Сушила Карки|2025-09-12|
NPLGOV|Baburam Bhattarai;Бабурам Бхаттараи|2011-08-29|2013-03-14
NPLREB|Baburam Bhattarai;Бабурам Бхаттараи|1996-02-13|2006-11-21
BTNGOV|Tshering Tobgay;Церинг Тобгай|2013-07-27|2018-08-09
BTNGOV|Tshering Tobgay;Церинг Тобгай|2024-01-28|
MDVGOV|Maumoon Abdul Gayoom;Abdul Gayoom;Момун Абдул Гаюм|1978-11-11|2008-11-11
MDVGOV|Mohamed Nasheed;Mohammed Nasheed;Мохамед Нашид|2008-11-11|2012-02-07
MDVGOV|Ibrahim Mohamed Solih;Ибрагим Мохамед Солих|2018-11-17|2023-11-17
MDVGOV|Mohamed Muizzu;Mohammed Muizzu;Мохамед Муиззу|2023-11-17|
# Afghanistan
AFGGOV|Mohammad Najibullah;Mohammed Najibullah;Мохаммад Наджибулла|1986-05-04|1992-04-16
AFGGOV|Burhanuddin Rabbani;Бурхануддин Раббани|1992-06-28|2001-12-22
AFGREB|*Gulbuddin Hekmatyar;Golbuddin Hekmatyar;Гульбеддин Хекматияр|1979-12-27|1993-06-17
AFGREB|*Gulbuddin Hekmatyar;Golbuddin Hekmatyar;Гульбеддин Хекматияр|1994-01-01|1996-06-26
AFGREB|*Gulbuddin Hekmatyar;Golbuddin Hekmatyar;Гульбеддин Хекматияр|2002-02-01|2016-09-29
AFGMIL|Ahmad Shah Massoud;Ahmed Shah Massoud;Ahmad Shah Masud;Ahmad Chah Massoud;Ахмад Шах Масуд|1996-09-27|2001-09-09
AFGMIL|*Abdul Rashid Dostum;Rashid Dostum;Абдул-Рашид Дустум|1992-04-01|2014-09-29
AFGGOV|*Abdul Rashid Dostum;Rashid Dostum;Абдул-Рашид Дустум|2014-09-29|2020-02-19
AFGGOV|*Hamid Karzai;Хамид Карзай|2001-12-22|2014-09-29
AFGGOV|*Ashraf Ghani;Ashraf Gani;Achraf Ghani;Ашраф Гани|2014-09-29|2021-08-15
AFGGOV|Abdullah Abdullah;Abdalá Abdalá;Абдулла Абдулла|2001-12-22|2006-03-22
AFGGOV|Abdullah Abdullah;Abdalá Abdalá;Абдулла Абдулла|2014-09-29|2021-08-15
AFGOPP|Abdullah Abdullah;Abdalá Abdalá;Абдулла Абдулла|2009-05-06|2014-09-29
AFGGOV|Hanif Atmar;Mohammad Haneef Atmar;Ханиф Атмар|2008-10-11|2010-06-06
AFGGOV|Hanif Atmar;Mohammad Haneef Atmar;Ханиф Атмар|2014-09-29|2018-08-25
AFGGOV|Hanif Atmar;Mohammad Haneef Atmar;Ханиф Атмар|2020-04-04|2021-08-15
AFGGOV|Amrullah Saleh;Амрулла Салех|2020-02-19|2021-08-15
AFGGOV|Mullah Omar;Mohammed Omar;Mullah Mohammed Omar;mulá Omar;mulá Mohamed Omar;mollah Omar;мулла Омар|1996-09-27|2001-11-13
AFGREB|Mullah Omar;Mohammed Omar;Mullah Mohammed Omar;mulá Omar;mulá Mohamed Omar;mollah Omar;мулла Омар|2001-11-13|2013-04-23
AFGREB|Akhtar Mansour;Mullah Akhtar Mansour;Ахтар Мансур|2015-07-29|2016-05-21
AFGREB|Hibatullah Akhundzada;Haibatullah Akhundzada;Hibatulá Ajundzada;Хайбатулла Ахундзада|2016-05-25|2021-08-15
AFGGOV|Hibatullah Akhundzada;Haibatullah Akhundzada;Hibatulá Ajundzada;Хайбатулла Ахундзада|2021-08-15|
AFGREB|Abdul Ghani Baradar;Mullah Baradar;Абдул Гани Барадар|2001-11-13|2021-08-15
AFGGOV|Abdul Ghani Baradar;Mullah Baradar;Абдул Гани Барадар|2021-08-15|
AFGREB|Sirajuddin Haqqani;Сираджуддин Хаккани|2007-01-01|2021-08-15
AFGGOV|Sirajuddin Haqqani;Сираджуддин Хаккани|2021-09-07|
AFGGOV|Amir Khan Muttaqi;Amir Jan Mutaqi;Амир Хан Муттаки|2021-09-07|
AFGREB|Zabihullah Mujahid;Zabihulá Muyahid;Забихулла Муджахид|2007-01-01|2021-08-15
AFGGOV|Zabihullah Mujahid;Zabihulá Muyahid;Забихулла Муджахид|2021-08-15|
# Myanmar
MMRGOV|Ne Win;Не Вин|1962-03-02|1988-07-23
MMRGOV|Than Shwe;Тан Шве|1992-04-23|2011-03-30
MMRGOV|Khin Nyunt;Кхин Ньюн|1988-09-18|2004-10-18
MMRGOV|Thein Sein;Тейн Сейн|2007-04-01|2016-03-30
MMROPP|+Aung San Suu Kyi;Suu Kyi;Аун Сан Су Чжи|1988-09-27|2016-03-30
MMROPP|+Aung San Suu Kyi;Suu Kyi;Аун Сан Су Чжи|2021-02-01|
MMRGOV|+Aung San Suu Kyi;Suu Kyi;Аун Сан Су Чжи|2016-03-30|2021-02-01
MMRGOV|Win Myint;Вин Мьин|2018-03-30|2021-02-01
MMRMIL|Min Aung Hlaing;Мин Аун Хлайн|2011-03-30|2021-02-01
MMRGOV|Min Aung Hlaing;Мин Аун Хлайн|2021-02-01|
MMRGOV|U Nyan Win;Nyan Win;Ньян Вин|2004-09-18|2011-03-30
# Thailand
THAGOV|King Bhumibol;Bhumibol Adulyadej;rey Bhumibol;rei Bhumibol;roi Bhumibol;король Пхумипон;Пхумипон Адульядет|1946-06-09|2016-10-13
THAGOV|Maha Vajiralongkorn;King Vajiralongkorn;Маха Вачиралонгкорн|2016-10-13|
THAGOV|Prem Tinsulanonda;Прем Тинсуланон|1980-03-03|1988-08-04
THAGOV|Chatichai Choonhavan;Чатичай Чунхаван|1988-08-04|1991-02-23
THAGOV|Anand Panyarachun;Ананд Паньярачун|1991-03-02|1992-04-07
THAGOV|Anand Panyarachun;Ананд Паньярачун|1992-06-10|1992-09-23
THAGOV|Suchinda Kraprayoon;Сучинда Крапраюн|1992-04-07|1992-05-24
THAGOV|Chuan Leekpai;Чуан Ликпай|1992-09-23|1995-07-13
THAGOV|Chuan Leekpai;Чуан Ликпай|1997-11-09|2001-02-09
THAGOV|Banharn Silpa-archa;Банхан Синлапаача|1995-07-13|1996-11-25
THAGOV|Chavalit Yongchaiyudh;Чавалит Йонгчайют|1995-07-13|1997-11-09
THAGOV|Chavalit Yongchaiyudh;Чавалит Йонгчайют|2001-02-17|2005-03-09
THAGOV|*Thaksin Shinawatra;Thaksin;Таксин Чинават|2001-02-09|2006-09-19
THAGOV|Surayud Chulanont;Сураюд Чуланон|2006-10-01|2008-01-29
THAGOV|Samak Sundaravej;Самак Сунтаравет|2008-01-29|2008-09-09
THAGOV|Somchai Wongsawat;Сомчай Вонгсават|2008-09-09|2008-12-02
THAGOV|*Abhisit Vejjajiva;Abhisit;Апхисит Ветчачива|2008-12-17|2011-08-05
THAOPP|*Abhisit Vejjajiva;Abhisit;Апхисит Ветчачива|2005-03-06|2008-12-17
THAOPP|*Abhisit Vejjajiva;Abhisit;Апхисит Ветчачива|2011-08-06|2013-12-08
THAGOV|+Yingluck Shinawatra;Yingluck;Йинглак Чинават|2011-08-05|2014-05-07
THAGOV|*Prayut Chan-o-cha;Prayuth Chan-ocha;Prayut Chan-ocha;Прают Чан-Оча|2014-05-22|2023-08-22
THAMIL|*Prayut Chan-o-cha;Prayuth Chan-ocha;Prayut Chan-ocha;Прают Чан-Оча|2010-10-01|2014-05-22
THAGOV|*Srettha Thavisin;Срета Тависин|2023-08-22|2024-08-14
THAGOV|+Paetongtarn Shinawatra;Paetongtarn;Пхэтхонгтхан Чинават|2024-08-16|2025-08-29
THAGOV|Anutin Charnvirakul;Anutin;Анутин Чанвиракун|2019-07-10|2025-06-18
THAGOV|Anutin Charnvirakul;Anutin;Анутин Чанвиракун|2025-09-07|
THAGOV|Surin Pitsuwan;Сурин Питсуван|1997-11-14|2001-02-09
THAGOV|Surakiart Sathirathai;Суракиат Сатиратхай|2001-02-17|2006-09-19
THAGOV|Don Pramudwinai;Дон Прамудвинай|2015-08-19|2023-09-01
THAGOV|Kasit Piromya;Касит Пиромья|2008-12-20|2011-08-09
THAOPP|Pita Limjaroenrat;Пита Лимчароэнрат|2020-03-14|2024-08-07
# Vietnam, Laos, Cambodia
VNMGOV|Nguyen Van Linh;Нгуен Ван Линь|1986-12-18|1991-06-27
VNMGOV|Do Muoi;До Мыой|1988-06-22|1997-12-26
VNMGOV|Vo Van Kiet;Во Ван Кьет|1991-08-09|1997-09-25
VNMGOV|Phan Van Khai;Фан Ван Кхай|1997-09-25|2006-06-27
VNMGOV|Le Kha Phieu;Ле Кха Фьеу|1997-12-26|2001-04-22
VNMGOV|Nong Duc Manh;Нонг Дык Мань|2001-04-22|2011-01-19
VNMGOV|Nguyen Tan Dung;Нгуен Тан Зунг|1997-09-29|2016-04-06
VNMGOV|Nguyen Minh Triet;Нгуен Минь Чьет|2006-06-27|2011-07-25
VNMGOV|Truong Tan Sang;Чыонг Тан Шанг|2011-07-25|2016-04-02
VNMGOV|Nguyen Phu Trong;Нгуен Фу Чонг|2006-06-26|2024-07-19
VNMGOV|Tran Dai Quang;Чан Дай Куанг|2016-04-02|2018-09-21
VNMGOV|Nguyen Xuan Phuc;Нгуен Суан Фук|2011-08-03|2023-01-18
VNMGOV|Pham Minh Chinh;Фам Минь Тинь|2021-04-05|
VNMGOV|Vo Van Thuong;Во Ван Тхыонг|2023-03-02|2024-03-21
VNMGOV|To Lam;То Лам|2016-04-09|
VNMGOV|Luong Cuong;Лыонг Кыонг|2024-10-21|
VNMGOV|Nguyen Manh Cam;Нгуен Мань Кам|1991-08-09|2000-01-28
VNMGOV|Pham Binh Minh;Фам Бинь Минь|2011-08-03|2023-01-05
VNMGOV|Bui Thanh Son;Буй Тхань Шон|2021-04-08|
LAOGOV|Thongloun Sisoulith;Тхонглун Сисулит|2006-06-08|
KHMGOV|Pol Pot;Пол Пот|1976-04-13|1979-01-07
KHMREB|Pol Pot;Пол Пот|1979-01-07|1997-07-25
KHMGOV|Hun Sen;Хун Сен|1985-01-14|2023-08-22
KHMLEG|Hun Sen;Хун Сен|2024-04-03|
KHMGOV|Hun Manet;Хун Манет|2023-08-22|
KHMGOV|Norodom Sihanouk;King Sihanouk;Sihanouk;Нородом Сианук;Сианук|1993-09-24|2004-10-07
KHMOPP|Norodom Sihanouk;King Sihanouk;Sihanouk;Нородом Сианук;Сианук|1970-03-18|1975-04-17
KHMOPP|Norodom Sihanouk;King Sihanouk;Sihanouk;Нородом Сианук;Сианук|1982-06-22|1991-10-23
KHMGOV|Norodom Sihamoni;King Sihamoni;Нородом Сиамони|2004-10-14|
KHMGOV|*Norodom Ranariddh;Prince Ranariddh;Нородом Ранарит|1993-07-02|1997-07-05
KHMOPP|Sam Rainsy;Сам Рейнси|1995-11-09|
KHMOPP|Kem Sokha;Кем Сокха|2012-07-17|2017-11-16
KHMGOV|Hor Namhong;Хор Намхонг|1998-11-30|2016-04-04
KHMGOV|Prak Sokhonn;Прак Сокхон|2016-04-04|2023-08-22
KHMGOV|Prak Sokhonn;Прак Сокхон|2024-11-20|
KHMREB|Khieu Samphan;Кхиеу Сампхан|1985-08-24|1998-12-25
KHMREB|Ta Mok;Та Мок|1979-01-07|1999-03-06
# Indonesia, East Timor
IDNGOV|*Suharto;Soeharto;Сухарто|1967-03-12|1998-05-21
IDNGOV|B. J. Habibie;B.J. Habibie;Habibie;Bacharuddin Jusuf Habibie;Бухаруддин Юсуф Хабиби|1978-03-29|1999-10-20
IDNGOV|Abdurrahman Wahid;Gus Dur;Абдуррахман Вахид|1999-10-20|2001-07-23
IDNGOV|+Megawati Sukarnoputri;Megawati;Megawati Soekarnoputri;Мегавати Сукарнопутри|1999-10-21|2004-10-20
IDNOPP|+Megawati Sukarnoputri;Megawati;Megawati Soekarnoputri;Мегавати Сукарнопутри|1993-12-22|1999-10-20
IDNGOV|Susilo Bambang Yudhoyono;Yudhoyono;Сусило Бамбанг Юдойоно|1999-10-29|2001-06-01
IDNGOV|Susilo Bambang Yudhoyono;Yudhoyono;Сусило Бамбанг Юдойоно|2001-08-09|2004-03-11
IDNGOV|Susilo Bambang Yudhoyono;Yudhoyono;Сусило Бамбанг Юдойоно|2004-10-20|2014-10-20
IDNGOV|*Joko Widodo;Jokowi;Джоко Видодо|2014-10-20|2024-10-20
IDNGOV|*Prabowo Subianto;Prabowo;Прабово Субианто|2019-10-23|
IDNMIL|*Prabowo Subianto;Prabowo;Прабово Субианто|1995-12-01|1998-08-24
IDNGOV|Ali Alatas;Али Алатас|1988-03-21|1999-10-20
IDNGOV|Hassan Wirajuda;Хасан Вираюда|2001-08-10|2009-10-22
IDNGOV|*Marty Natalegawa;Марти Наталегава|2009-10-22|2014-10-20
IDNGOV|+Retno Marsudi;Ретно Марсуди|2014-10-27|2024-10-20
IDNGOV|*Sugiono;Сугионо|2024-10-21|
IDNMIL|Wiranto;Виранто|1998-02-16|1999-10-26
IDNGOV|Wiranto;Виранто|1999-10-26|2000-02-14
IDNGOV|Wiranto;Виранто|2016-07-27|2019-10-20
TLSREB|*Xanana Gusmão;José Ramos Xanana Gusmão;Xanana;Шанана Гужман|1981-03-01|1999-09-20
TLSGOV|*Xanana Gusmão;José Ramos Xanana Gusmão;Xanana;Шанана Гужман|2002-05-20|2015-02-16
TLSGOV|*Xanana Gusmão;José Ramos Xanana Gusmão;Xanana;Шанана Гужман|2023-07-01|
TLSGOV|*José Ramos-Horta;Жозе Рамуш-Орта|2002-05-20|2012-05-20
TLSGOV|*José Ramos-Horta;Жозе Рамуш-Орта|2022-05-20|
TLSOPP|*José Ramos-Horta;Жозе Рамуш-Орта|1975-12-07|1999-09-20
TLSGOV|Mari Alkatiri;Мари Алкатири|2002-05-20|2006-06-26
TLSGOV|Mari Alkatiri;Мари Алкатири|2017-09-15|2018-06-22
# Malaysia, Singapore, Brunei, Philippines
MYSGOV|Mahathir Mohamad;Mahathir;Mahathir Mohammed;Mahathir bin Mohamad;Махатхир Мохамад;Махатхир|1981-07-16|2003-10-31
MYSGOV|Mahathir Mohamad;Mahathir;Mahathir Mohammed;Mahathir bin Mohamad;Махатхир Мохамад;Махатхир|2018-05-10|2020-03-01
MYSGOV|Anwar Ibrahim;Анвар Ибрагим|1982-05-01|1998-09-02
MYSGOV|Anwar Ibrahim;Анвар Ибрагим|2022-11-24|
MYSOPP|Anwar Ibrahim;Анвар Ибрагим|1998-09-20|2018-05-10
MYSOPP|Anwar Ibrahim;Анвар Ибрагим|2020-03-01|2022-11-24
MYSGOV|Abdullah Ahmad Badawi;Abdullah Badawi;Badawi;Абдулла Ахмад Бадави|1991-03-15|2009-04-03
MYSGOV|Najib Razak;Наджиб Разак|1990-10-01|2018-05-10
MYSGOV|Muhyiddin Yassin;Мухиддин Яссин|2009-04-10|2015-07-28
MYSGOV|Muhyiddin Yassin;Мухиддин Яссин|2018-05-21|2021-08-21
MYSGOV|Ismail Sabri Yaakob;Исмаил Сабри Яакоб|2020-03-10|2022-11-24
MYSGOV|Mohamad Hasan;Мохамад Хасан|2022-12-03|
SGPGOV|Lee Kuan Yew;Ли Куан Ю|1959-06-05|2011-05-21
SGPGOV|Goh Chok Tong;Го Чок Тонг|1985-01-02|2011-05-21
SGPGOV|Lee Hsien Loong;Ли Сянь Лун|1990-11-28|
SGPGOV|Lawrence Wong;Лоуренс Вонг|2020-07-27|
SGPGOV|Vivian Balakrishnan;Вивиан Балакришнан|2015-10-01|
SGPGOV|S. Jayakumar;Shunmugam Jayakumar;Шунмугам Джаякумар|1994-01-02|2004-08-12
SGPGOV|George Yeo;Джордж Ео|2004-08-12|2011-05-21
SGPGOV|Ng Eng Hen;Нг Энг Хен|2011-05-21|2025-05-23
BRNGOV|Hassanal Bolkiah;Sultan Hassanal Bolkiah;Хассанал Болкиах|1967-10-05|
PHLGOV|Ferdinand Marcos;Фердинанд Маркос|1965-12-30|1986-02-25
PHLGOV|+Corazon Aquino;Cory Aquino;Корасон Акино|1986-02-25|1992-06-30
PHLGOV|Fidel Ramos;Fidel V. Ramos;Фидель Рамос|1988-01-22|1991-07-18
PHLGOV|Fidel Ramos;Fidel V. Ramos;Фидель Рамос|1992-06-30|1998-06-30
PHLGOV|Joseph Estrada;Джозеф Эстрада|1992-06-30|2001-01-20
PHLGOV|+Gloria Macapagal Arroyo;Gloria Arroyo;Macapagal Arroyo;Глория Макапагал-Арройо|1998-06-30|2010-06-30
PHLGOV|Benigno Aquino;Benigno Aquino III;Бениньо Акино|2010-06-30|2016-06-30
PHLGOV|*Rodrigo Duterte;Родриго Дутерте|2016-06-30|2022-06-30
PHLGOV|+Sara Duterte;Sara Duterte-Carpio;Сара Дутерте|2022-06-30|
PHLGOV|Ferdinand Marcos Jr.;Bongbong Marcos;Фердинанд Маркос-младший|2022-06-30|
PHLGOV|Domingo Siazon;Доминго Сиазон|1995-05-14|2001-01-20
PHLGOV|Blas Ople;Блас Опле|2002-07-16|2003-12-14
PHLGOV|Albert del Rosario;Альберт дель Росарио|2011-02-24|2016-03-07
PHLGOV|Perfecto Yasay;Перфекто Ясай|2016-06-30|2017-03-08
PHLGOV|Alan Peter Cayetano;Алан Питер Каэтано|2017-05-18|2018-10-17
PHLGOV|Teodoro Locsin;Teodoro Locsin Jr.;Теодоро Локсин|2018-10-17|2022-06-30
PHLGOV|Enrique Manalo;Энрике Манало|2022-07-01|2025-07-01
PHLGOV|+Maria Theresa Lazaro;Мария Тереза Лазаро|2025-07-01|
PHLGOV|Delfin Lorenzana;Дельфин Лоренсана|2016-06-30|2022-06-30
PHLGOV|Gilberto Teodoro;Gilbert Teodoro;Гильберто Теодоро|2007-08-03|2009-11-15
PHLGOV|Gilberto Teodoro;Gilbert Teodoro;Гильберто Теодоро|2023-06-05|
PHLREB|*Nur Misuari;Нур Мисуари|1972-10-21|1996-09-02
PHLREB|Hashim Salamat;Хашим Саламат|1984-03-01|2003-07-13
PHLREB|Murad Ebrahim;Al Haj Murad Ebrahim;Мурад Эбрахим|2003-07-13|2014-03-27
PHLREB|José María Sison;Хосе Мария Сисон|1968-12-26|2022-12-16
# Australia, New Zealand, Pacific
AUSGOV|Malcolm Fraser;Малкольм Фрейзер|1975-11-11|1983-03-11
AUSGOV|Bob Hawke;Боб Хоук|1983-03-11|1991-12-20
AUSGOV|Paul Keating;Пол Китинг|1983-03-11|1996-03-11
AUSGOV|John Howard;Джон Говард|1996-03-11|2007-12-03
AUSGOV|Kevin Rudd;Кевин Радд|2007-12-03|2012-02-22
AUSGOV|Kevin Rudd;Кевин Радд|2013-06-27|2013-09-18
AUSGOV|Kevin Rudd;Кевин Радд|2023-03-20|
AUSGOV|+Julia Gillard;Джулия Гиллард|2007-12-03|2013-06-27
AUSGOV|Tony Abbott;Тони Эбботт|2013-09-18|2015-09-15
AUSGOV|Malcolm Turnbull;Малкольм Тернбулл|2013-09-18|2018-08-24
AUSGOV|Scott Morrison;Скотт Моррисон|2013-09-18|2022-05-23
AUSGOV|Anthony Albanese;Энтони Альбанезе|2022-05-23|
AUSOPP|Anthony Albanese;Энтони Альбанезе|2019-05-30|2022-05-23
AUSGOV|Gareth Evans;Гарет Эванс|1988-09-02|1996-03-11
AUSGOV|Alexander Downer;Александр Даунер|1996-03-11|2007-12-03
AUSGOV|Stephen Smith;Стивен Смит|2007-12-03|2013-09-18
AUSGOV|Bob Carr;Боб Карр|2012-03-13|2013-09-18
AUSGOV|+Julie Bishop;Джули Бишоп|2013-09-18|2018-08-28
AUSGOV|+Marise Payne;Мариз Пейн|2015-09-21|2022-05-23
AUSGOV|+Penny Wong;Пенни Вонг|2022-05-23|
AUSGOV|Richard Marles;Ричард Марлз|2022-05-23|
AUSGOV|Peter Dutton;Питер Даттон|2013-09-18|2022-05-23
AUSOPP|Peter Dutton;Питер Даттон|2022-05-30|2025-05-03
NZLGOV|David Lange;Дэвид Лонги|1984-07-26|1989-08-08
NZLGOV|Jim Bolger;Джим Болджер|1990-11-02|1997-12-08
NZLGOV|+Jenny Shipley;Дженни Шипли|1990-11-02|1999-12-05
NZLGOV|+Helen Clark;Хелен Кларк|1999-12-05|2008-11-19
NZLGOV|John Key;Джон Ки|2008-11-19|2016-12-12
NZLGOV|Bill English;Билл Инглиш|2008-11-19|2017-10-26
NZLGOV|+*Jacinda Ardern;Джасинда Ардерн|2017-10-26|2023-01-25
NZLGOV|Chris Hipkins;Крис Хипкинс|2017-10-26|2023-11-27
NZLGOV|Christopher Luxon;Кристофер Лаксон|2023-11-27|
NZLGOV|Winston Peters;Уинстон Питерс|1996-12-16|1998-08-14
NZLGOV|Winston Peters;Уинстон Питерс|2005-10-17|2008-08-29
NZLGOV|Winston Peters;Уинстон Питерс|2017-10-26|2020-11-06
NZLGOV|Winston Peters;Уинстон Питерс|2023-11-27|
NZLGOV|Don McKinnon;Дон Маккиннон|1990-11-02|1999-12-10
NZLGOV|Phil Goff;Фил Гофф|1999-12-10|2008-11-19
NZLGOV|Murray McCully;Мюррей Маккалли|2008-11-19|2017-05-02
NZLGOV|+Nanaia Mahuta;Наная Махута|2017-10-26|2023-11-27
FJIGOV|*Sitiveni Rabuka;Ситивени Рабука|1987-05-14|1999-05-19
FJIGOV|*Sitiveni Rabuka;Ситивени Рабука|2022-12-24|
FJIGOV|Mahendra Chaudhry;Махендра Чаудри|1999-05-19|2000-05-27
FJIREB|George Speight;Джордж Спейт|2000-05-19|2000-07-26
FJIGOV|Laisenia Qarase;Лайсениа Нгарасе|2000-07-04|2006-12-05
FJIGOV|*Frank Bainimarama;Voreqe Bainimarama;Фрэнк Мбаинимарама|2006-12-05|2022-12-24
PNGGOV|Michael Somare;Майкл Сомаре|1982-08-02|1985-11-21
PNGGOV|Michael Somare;Майкл Сомаре|2002-08-05|2011-08-02
PNGGOV|Julius Chan;Джулиус Чан|1994-08-30|1997-06-02
PNGGOV|Peter O'Neill;Питер О'Нил|2011-08-02|2019-05-29
PNGGOV|James Marape;Джеймс Марапе|2019-05-30|
SLBGOV|Manasseh Sogavare;Манассе Согаваре|2000-06-30|2001-12-17
SLBGOV|Manasseh Sogavare;Манассе Согаваре|2006-05-04|2007-12-20
SLBGOV|Manasseh Sogavare;Манассе Согаваре|2014-12-09|2017-11-15
SLBGOV|Manasseh Sogavare;Манассе Согаваре|2019-04-24|2024-05-02
`;
