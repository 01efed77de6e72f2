/**
 * Month names and their abbreviations as newspapers write them, in lower case and without a final period, by month
 * number; English, Spanish, French, Portuguese and Russian (nominative and genitive). No form means two months.
 */
export const monthNames: readonly (readonly [month: number, forms: string])[] = [
  [1, "january jan enero ene janvier janv janeiro январь января янв"],
  [2, "february feb febrero février fevrier févr fév fevereiro fev февраль февраля фев февр"],
  [3, "march mar marzo mars março marco март марта мар"],
  [4, "april apr abril abr avril avr апрель апреля апр"],
  [5, "may mayo mai maio май мая"],
  [6, "june jun junio juin junho июнь июня июн"],
  [7, "july jul julio juillet juil julho июль июля июл"],
  [8, "august aug agosto ago août aout август августа авг"],
  [9, "september sept sep septiembre setiembre septembre setembro set сентябрь сентября сент сен"],
  [10, "october oct octubre octobre outubro out октябрь октября окт"],
  [11, "november nov noviembre novembre novembro ноябрь ноября нояб ноя"],
  [12, "december dec diciembre dic décembre déc dezembro dez декабрь декабря дек"],
];

/** Names of weekdays that may stand before a date, in lower case and without a final period. */
export const weekdayNames =
  "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun " +
  "lunes lun martes mié miércoles miercoles jueves jue viernes vie sábado sabado sáb domingo dom " +
  "lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim " +
  "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta seg ter qua qui sex " +
  "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс";

/**
 * Words that announce a publication date, as patterns; those under `day` are of languages that write the day before the
 * month in figures, those under `month` of one that may do either.
 */
export const publicationLabels = {
  month:
    "date|dated|(?:first\\s+)?published(?:\\s+(?:on|at))?|posted(?:\\s+on)?|(?:publication|issue)\\s+date|pub\\s?date|sent",
  day:
    "fecha(?:\\s+de\\s+publicaci[oó]n)?|creado(?:\\s+el)?|créée?(?:\\s+le)?|дата\\s+выпуска|publicad[oa](?:\\s+(?:el|em))?|enviad[oa](?:\\s+(?:el|em))?|" +
    "data(?:\\s+de\\s+publicaç[aã]o)?|publi[ée]e?(?:\\s+le)?|date\\s+de\\s+(?:publication|parution)|envoyé(?:\\s+le)?|" +
    "дата(?:\\s+публикации)?|опубликовано|отправлено|размещено",
};

/** Words that announce when an article was changed, in the same two groups. */
export const updateLabels = {
  month: "(?:last\\s+)?(?:updated|modified)(?:\\s+(?:on|at))?",
  day:
    "(?:[úu]ltima\\s+)?a(?:c)?tuali[zs]ad[oa](?:\\s+(?:el|em|a\\s+las|às))?|[úu]ltima\\s+(?:actualización|atualização)|" +
    "mise?\\s+à\\s+jour(?:\\s+le)?|modifiée?(?:\\s+le)?|dernière\\s+(?:mise\\s+à\\s+jour|modification)|" +
    "(?:последнее\\s+)?обновлен[оие]+|изменено",
};
