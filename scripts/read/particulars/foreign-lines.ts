/** What lines at the top of a report say in French and in Arabic; `lines.ts` has what English says. */

/** Words before a date. Matches "Publié le ", "تاريخ النشر: "; not "Le". */
export const foreignLabel =
  /^(?:publié(?: le)?|paru(?: le)?|date de publication|date|تاريخ النشر|نُ?شر(?: في| بتاريخ)?|التاريخ)\s*:?\s+(?=[\d٠-٩]|le\s|يوم\s)/iu

/** Bodies that publish. Matches "Fondation pour la paix", "معهد الميناء"; not "Rapport", "معهود". */
export const foreignPublisher =
  /(?<!\p{L})(?:université|fondation|conseil|ministère|agence|comité|observatoire|réseau|société|bureau|fonds|projet|groupe|(?:ال)?معهد|(?:ال)?مركز|(?:ال)?جامعة|(?:ال)?مؤسسة|(?:ال)?مجلس|(?:ال)?وزارة|(?:ال)?وكالة|(?:ال)?لجنة|(?:ال)?مرصد|(?:ال)?شبكة|(?:ال)?جمعية|(?:ال)?مكتب|(?:ال)?هيئة|(?:ال)?منظمة)(?!\p{L})/iu

/** Who wrote it. Matches "بقلم: سلمى الحاج", "Auteur : Anne Roy"; not "Par conséquent". */
export const foreignByline =
  /^(?:بقلم|إعداد|كتبه|كتبته|تأليف|الكاتب|الكاتبة|[Pp]ar|[Aa]ute(?:ur|urs|ure|rice)\s?:)\s*:?\s+(?<names>(?:\p{Lu}[\p{L}.’'-]+|\p{Script=Arabic}[\p{Script=Arabic}\p{M}.]+)(?:(?:,?\s(?:et\s)?|\s?،\s?)(?:\p{Lu}[\p{L}.’'-]+|\p{Script=Arabic}[\p{Script=Arabic}\p{M}.]+)){1,5})$/u
