import type { TextRules } from "../../syntax/text-rules.ts";

/** Where Russian sentences and words end. */
export const text: TextRules = {
  titles: list(
    "г-н г-жа гос тов проф акад доц ген полк кап лейт инж им св о ул пр пл пер наб д корп стр обл р-н ред Дж Св",
  ),
  abbreviations: list(
    "г гг в вв т п др пр е к н э ст с см ср т.е т.д т.п т.к н.э млн млрд трлн тыс руб коп долл кв куб чел мин сек час экз изд рис табл гл ок прим примеч напр англ фр нем лат яз род ум сокр букв реж тел шт янв февр мар апр авг сент окт нояб дек",
  ),
  sentenceStarters: list(
    "В Во На По С Со За Из К Ко У О Об От До Для При Это Этот Эта Эти Тот Та Те Он Она Они Оно Мы Вы Я И А Но Однако Как Когда Если Что Где Также Так Тогда Затем После Уже Все Всё Не Его Её Их Сам Более По-прежнему",
  ),
  undivided: [],
  divisions: [],
  irregular: {},
};

function list(words: string): string[] {
  return words.split(" ");
}
