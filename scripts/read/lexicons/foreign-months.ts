/** The months in other languages than English, in order; several names of one have a bar between. Source: the languages. */
export const foreignMonths: readonly (readonly string[])[] = [
  'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  'يناير|جانفي فبراير|فيفري مارس أبريل|أفريل|ابريل مايو|ماي يونيو|جوان يوليو|جويلية|يوليوز أغسطس|أوت|غشت سبتمبر|شتنبر أكتوبر نوفمبر|نونبر ديسمبر|دجنبر',
  'كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول تشرين_الثاني كانون_الأول',
].map((names) => names.replaceAll('_', ' ').split(/ (?!ال)/)) // "مارس أبريل"; not "تشرين الأول"
