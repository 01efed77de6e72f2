/** Languages whose month names are read, as locales: the Levant and the Maghreb have months of their own. */
export const monthLanguages: readonly string[] = (
  "en es pt fr ru de it nl pl cs sk uk bg sr hr sl ro hu el tr sv da nb fi et lv lt is ga cy ca gl eu sq mk " +
  "id ms sw tl vi af ar ar-LB ar-DZ fa he hi bn ur ta te mr gu th ka hy az kk uz be"
).split(" ");

/** The months of the Levant that have two words, with and without the article, as they are written without and with a hamza. */
export const levantineMonths: readonly (readonly [first: string, second: string, month: number])[] = [
  ["كانون", "الثاني ثاني الثانى", 1],
  ["تشرين", "الأول أول الاول اول", 10],
  ["تشرين", "الثاني ثاني الثانى", 11],
  ["كانون", "الأول أول الاول اول", 12],
];

/** The months of Vietnamese where they are not figures; no name begins another one that stands after it. */
export const vietnameseMonths: readonly (readonly [name: string, month: number])[] = [
  ["mười một", 11],
  ["mười hai", 12],
  ["chạp", 12],
  ["mười", 10],
  ["chín", 9],
  ["tám", 8],
  ["bảy", 7],
  ["sáu", 6],
  ["năm", 5],
  ["tư", 4],
  ["ba", 3],
  ["hai", 2],
  ["một", 1],
  ["giêng", 1],
];

/** Words that announce the day of publication, in lower case. */
export const publishedLabels: readonly string[] = (
  "published|posted|publication date|date published|release date|first published|created|issued|originally published|" +
  "publicado|publicada|fecha de publicación|publicación|data de publicação|publicação|publié|publiée|date de publication|mis en ligne|" +
  "опубликовано|дата публикации|размещено|veröffentlicht|erstellt|erschienen|publiziert|pubblicato|data pubblicazione|" +
  "gepubliceerd|geplaatst|opublikowano|dodano|data publikacji|publikováno|vydáno|publikované|опубліковано|публикувано|" +
  "објављено|objavljeno|publicat|megjelent|közzétéve|δημοσίευση|yayınlanma|yayın tarihi|oluşturulma|publicerad|publicerat|" +
  "udgivet|offentliggjort|publisert|julkaistu|avaldatud|publicēts|paskelbta|diterbitkan|dipublikasikan|đăng ngày|نشر|تاريخ النشر|" +
  "فורסם|פורסם|प्रकाशित|發布|发布|发表|公開|掲載|配信|입력|등록|게시"
).split("|");

/** Words that announce the day of a change, in lower case. */
export const modifiedLabels: readonly string[] = (
  "updated|last updated|modified|last modified|edited|amended|revised|actualizado|actualizada|última actualización|modificado|" +
  "atualizado|atualizada|última atualização|mis à jour|mise à jour|modifié|обновлено|изменено|обновлён|aktualisiert|geändert|stand|" +
  "zuletzt|aggiornato|ultimo aggiornamento|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|aktualizováno|upraveno|оновлено|" +
  "обновена|ažurirano|actualizat|frissítve|ενημέρωση|güncelleme|güncellenme|uppdaterad|opdateret|oppdatert|päivitetty|uuendatud|" +
  "atjaunots|atnaujinta|diperbarui|cập nhật|تحديث|آخر تحديث|עודכן|अपडेट|更新|수정"
).split("|");

/** Top-level domains of countries that write the day before the month in English. */
export const dayFirstDomains = new Set("uk au nz ie in za ng ke gh pk lk sg my hk eu".split(" "));
