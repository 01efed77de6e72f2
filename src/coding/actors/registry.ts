/**
 * A name that stands for a country and role during a span of days (`from` inclusive, `to` exclusive; null = open). `surname` says that
 * the last word alone is known enough to name the person.
 */
export interface Affiliation {
  readonly name: string;
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly person: boolean;
  readonly surname: boolean;
}

/** `code | name | from | to`, a leading `*` where the surname alone is enough. Dates are those of taking and leaving office. */
const people = `
RUSGOV|*Vladimir Putin|1999-08-09|
RUSGOV|*Boris Yeltsin|1991-07-10|1999-12-31
RUSGOV|*Dmitry Medvedev|2008-05-07|
RUSGOV|*Sergey Lavrov|2004-03-09|
RUSGOV|*Sergei Lavrov|2004-03-09|
RUSGOV|*Dmitry Peskov|2012-05-22|
RUSGOV|*Mikhail Gorbachev|1985-03-11|1991-12-25
VENGOV|*Nicolas Maduro|2006-08-09|
VENGOV|*Hugo Chavez|1999-02-02|2013-03-05
VENGOV|Delcy Rodriguez|2014-12-26|
VENOPP|*Juan Guaido|2019-01-05|
VENLEG|*Juan Guaido|2015-01-05|2019-01-05
USAGOV|*Joe Biden|2021-01-20|2025-01-20
USAGOV|Joe Biden|2009-01-20|2017-01-20
USAGOV|*Donald Trump|2017-01-20|2021-01-20
USAGOV|*Donald Trump|2025-01-20|
USAGOV|*Barack Obama|2009-01-20|2017-01-20
USAGOV|George W. Bush|2001-01-20|2009-01-20
USAGOV|*Bill Clinton|1993-01-20|2001-01-20
USAGOV|*Ronald Reagan|1981-01-20|1989-01-20
USAGOV|*Antony Blinken|2021-01-26|2025-01-20
USAGOV|Mike Pompeo|2018-04-26|2021-01-20
USAGOV|John Kerry|2013-02-01|2017-01-20
USAGOV|*Hillary Clinton|2009-01-21|2013-02-01
USAGOV|Condoleezza Rice|2005-01-26|2009-01-20
USAGOV|Colin Powell|2001-01-20|2005-01-26
USAGOV|*Madeleine Albright|1997-01-23|2001-01-20
USAGOV|*Marco Rubio|2025-01-21|
CHNGOV|Xi Jinping|2012-11-15|
CHNGOV|*Xi|2012-11-15|
CHNGOV|Hu Jintao|2002-11-15|2013-03-14
CHNGOV|Jiang Zemin|1989-06-24|2003-03-15
CHNGOV|Wang Yi|2013-03-16|
FRAGOV|*Emmanuel Macron|2017-05-14|
FRAGOV|*Francois Hollande|2012-05-15|2017-05-14
FRAGOV|*Nicolas Sarkozy|2007-05-16|2012-05-15
FRAGOV|*Jacques Chirac|1995-05-17|2007-05-16
DEUGOV|*Angela Merkel|2005-11-22|2021-12-08
DEUGOV|*Olaf Scholz|2021-12-08|2025-05-06
DEUGOV|*Friedrich Merz|2025-05-06|
DEUGOV|*Gerhard Schroeder|1998-10-27|2005-11-22
DEUGOV|*Helmut Kohl|1982-10-01|1998-10-27
GBRGOV|*Tony Blair|1997-05-02|2007-06-27
GBRGOV|Gordon Brown|2007-06-27|2010-05-11
GBRGOV|David Cameron|2010-05-11|2016-07-13
GBRGOV|Theresa May|2016-07-13|2019-07-24
GBRGOV|Boris Johnson|2019-07-24|2022-09-06
GBRGOV|*Rishi Sunak|2022-10-25|2024-07-05
GBRGOV|*Keir Starmer|2024-07-05|
GBRGOV|*Margaret Thatcher|1979-05-04|1990-11-28
UKRGOV|*Volodymyr Zelensky|2019-05-20|
UKRGOV|*Volodymyr Zelenskyy|2019-05-20|
UKRGOV|*Petro Poroshenko|2014-06-07|2019-05-20
UKRGOV|*Viktor Yanukovych|2010-02-25|2014-02-22
BLRGOV|*Alexander Lukashenko|1994-07-20|
TURGOV|*Recep Tayyip Erdogan|2003-03-14|
TURGOV|*Tayyip Erdogan|2003-03-14|
IRNGOV|*Mahmoud Ahmadinejad|2005-08-03|2013-08-03
IRNGOV|*Hassan Rouhani|2013-08-03|2021-08-03
IRNGOV|*Ebrahim Raisi|2021-08-03|2024-05-19
IRNGOV|*Javad Zarif|2013-08-15|2021-08-25
IRNGOV|*Mohammad Khatami|1997-08-03|2005-08-03
IRQGOV|*Saddam|1979-07-16|2003-04-09
IRQGOV|Saddam Hussein|1979-07-16|2003-04-09
SYRGOV|*Bashar al-Assad|2000-07-17|2024-12-08
SYRGOV|*Hafez al-Assad|1971-03-12|2000-06-10
LBYGOV|*Muammar Gaddafi|1969-09-01|2011-08-23
EGYGOV|*Hosni Mubarak|1981-10-14|2011-02-11
EGYGOV|*Abdel Fattah al-Sisi|2014-06-08|
EGYGOV|*Mohamed Morsi|2012-06-30|2013-07-03
ISRGOV|*Benjamin Netanyahu|1996-06-18|1999-07-06
ISRGOV|*Benjamin Netanyahu|2009-03-31|2021-06-13
ISRGOV|*Benjamin Netanyahu|2022-12-29|
ISRGOV|Ariel Sharon|2001-03-07|2006-04-14
ISRGOV|Ehud Barak|1999-07-06|2001-03-07
ISRGOV|*Ehud Olmert|2006-04-14|2009-03-31
ISRGOV|*Yitzhak Rabin|1992-07-13|1995-11-04
PSEGOV|*Yasser Arafat|1994-07-05|2004-11-11
PSEGOV|Mahmoud Abbas|2005-01-15|
SAUGOV|Mohammed bin Salman|2015-04-29|
INDGOV|*Narendra Modi|2014-05-26|
INDGOV|Manmohan Singh|2004-05-22|2014-05-26
INDGOV|*Atal Bihari Vajpayee|1998-03-19|2004-05-22
PAKGOV|*Pervez Musharraf|1999-10-12|2008-08-18
PAKGOV|Imran Khan|2018-08-18|2022-04-10
PAKGOV|Nawaz Sharif|1997-02-17|1999-10-12
PAKGOV|Nawaz Sharif|2013-06-05|2017-07-28
JPNGOV|Shinzo Abe|2012-12-26|2020-09-16
JPNGOV|*Junichiro Koizumi|2001-04-26|2006-09-26
JPNGOV|*Fumio Kishida|2021-10-04|2024-10-01
PRKGOV|Kim Jong Un|2011-12-17|
PRKGOV|Kim Jong Il|1994-07-08|2011-12-17
KORGOV|Moon Jae-in|2017-05-10|2022-05-10
KORGOV|Park Geun-hye|2013-02-25|2017-03-10
KORGOV|Kim Dae-jung|1998-02-25|2003-02-25
KORGOV|Yoon Suk Yeol|2022-05-10|2025-04-04
TWNGOV|Tsai Ing-wen|2016-05-20|2024-05-20
TWNGOV|Chen Shui-bian|2000-05-20|2008-05-20
BRAGOV|Luiz Inacio Lula da Silva|2003-01-01|2011-01-01
BRAGOV|Luiz Inacio Lula da Silva|2023-01-01|
BRAGOV|*Lula|2003-01-01|2011-01-01
BRAGOV|*Lula|2023-01-01|
BRAGOV|Lula da Silva|2003-01-01|2011-01-01
BRAGOV|Lula da Silva|2023-01-01|
BRAGOV|*Jair Bolsonaro|2019-01-01|2023-01-01
BRAGOV|*Dilma Rousseff|2011-01-01|2016-05-12
BRAGOV|Fernando Henrique Cardoso|1995-01-01|2003-01-01
ARGGOV|*Javier Milei|2023-12-10|
ARGGOV|*Nestor Kirchner|2003-05-25|2007-12-10
ARGGOV|*Carlos Menem|1989-07-08|1999-12-10
ARGGOV|*Mauricio Macri|2015-12-10|2019-12-10
MEXGOV|Andres Manuel Lopez Obrador|2018-12-01|2024-10-01
MEXGOV|Lopez Obrador|2018-12-01|2024-10-01
MEXGOV|*Claudia Sheinbaum|2024-10-01|
MEXGOV|Vicente Fox|2000-12-01|2006-12-01
MEXGOV|Felipe Calderon|2006-12-01|2012-12-01
COLGOV|*Alvaro Uribe|2002-08-07|2010-08-07
COLGOV|Juan Manuel Santos|2010-08-07|2018-08-07
COLGOV|Ivan Duque|2018-08-07|2022-08-07
COLGOV|*Gustavo Petro|2022-08-07|
PERGOV|*Alberto Fujimori|1990-07-28|2000-11-22
PERGOV|*Alejandro Toledo|2001-07-28|2006-07-28
PERGOV|*Ollanta Humala|2011-07-28|2016-07-28
PERGOV|Pedro Castillo|2021-07-28|2022-12-07
ECUGOV|*Jamil Mahuad|1998-08-10|2000-01-21
ECUGOV|*Sixto Duran Ballen|1992-08-10|1996-08-10
ECUGOV|*Abdala Bucaram|1996-08-10|1997-02-06
ECUGOV|*Fabian Alarcon|1997-02-11|1998-08-10
ECUGOV|Rafael Correa|2007-01-15|2017-05-24
ECUGOV|*Daniel Noboa|2023-11-23|
BOLGOV|Evo Morales|2006-01-22|2019-11-10
CHLGOV|*Sebastian Pinera|2010-03-11|2014-03-11
CHLGOV|*Sebastian Pinera|2018-03-11|2022-03-11
CHLGOV|*Michelle Bachelet|2006-03-11|2010-03-11
CHLGOV|*Michelle Bachelet|2014-03-11|2018-03-11
CHLGOV|*Gabriel Boric|2022-03-11|
CUBGOV|*Fidel Castro|1959-02-16|2008-02-24
CUBGOV|Raul Castro|2008-02-24|2018-04-19
CUBGOV|*Miguel Diaz-Canel|2018-04-19|
NICGOV|Daniel Ortega|2007-01-10|
ZWEGOV|*Robert Mugabe|1980-04-18|2017-11-21
ZAFGOV|*Nelson Mandela|1994-05-10|1999-06-14
ZAFGOV|*Thabo Mbeki|1999-06-14|2008-09-24
ZAFGOV|*Jacob Zuma|2009-05-09|2018-02-14
ZAFGOV|*Cyril Ramaphosa|2018-02-15|
RWAGOV|*Paul Kagame|2000-04-22|
ETHGOV|Abiy Ahmed|2018-04-02|
SDNGOV|*Omar al-Bashir|1989-06-30|2019-04-11
SRBGOV|*Slobodan Milosevic|1989-05-08|2000-10-07
SRBGOV|*Aleksandar Vucic|2014-04-27|
HUNGOV|*Viktor Orban|2010-05-29|
POLGOV|*Donald Tusk|2007-11-16|2014-09-22
POLGOV|*Donald Tusk|2023-12-13|
ITAGOV|*Silvio Berlusconi|2001-06-11|2006-05-17
ITAGOV|*Silvio Berlusconi|2008-05-08|2011-11-16
ITAGOV|*Giorgia Meloni|2022-10-22|
ESPGOV|Pedro Sanchez|2018-06-02|
ESPGOV|*Mariano Rajoy|2011-12-21|2018-06-01
CANGOV|*Justin Trudeau|2015-11-04|2025-03-14
CANGOV|Stephen Harper|2006-02-06|2015-11-04
AUSGOV|John Howard|1996-03-11|2007-12-03
GEOGOV|*Mikheil Saakashvili|2004-01-25|2013-11-17
ARMGOV|*Nikol Pashinyan|2018-05-08|
AZEGOV|*Ilham Aliyev|2003-10-31|
PHLGOV|*Rodrigo Duterte|2016-06-30|2022-06-30
PHLGOV|*Ferdinand Marcos|1965-12-30|1986-02-25
IDNGOV|*Joko Widodo|2014-10-20|2024-10-20
AFGGOV|*Hamid Karzai|2001-12-22|2014-09-29
AFGGOV|*Ashraf Ghani|2014-09-29|2021-08-15
IGOUNO|*Antonio Guterres|2017-01-01|
IGOUNO|Ban Ki-moon|2007-01-01|2017-01-01
IGOUNO|*Kofi Annan|1997-01-01|2007-01-01
IGOUNO|*Boutros Boutros-Ghali|1992-01-01|1997-01-01
EUR|*Ursula von der Leyen|2019-12-01|
EUR|*Josep Borrell|2019-12-01|2024-12-01
EUR|*Federica Mogherini|2014-11-01|2019-12-01
IGONAT|*Jens Stoltenberg|2014-10-01|2024-10-01
VATGOV|Pope Francis|2013-03-13|2025-04-21
VATGOV|Pope John Paul II|1978-10-16|2005-04-02
`;

/** Groups whose standing changed: `code | name | from | to`. */
const changedGroups = `
AFGGOV|Taliban|1996-09-27|2001-11-13
AFGREB|Taliban|2001-11-13|2021-08-15
AFGGOV|Taliban|2021-08-15|
`;

/** Facts of public record that the coder starts from. */
export const registry: readonly Affiliation[] = [...parse(people, true), ...parse(changedGroups, false)];

function parse(table: string, person: boolean): Affiliation[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", name = "", from = "", to = ""] = line.split("|");
      return {
        name: name.replace("*", ""),
        code,
        from: from || null,
        to: to || null,
        person,
        surname: name.startsWith("*"),
      };
    });
}
