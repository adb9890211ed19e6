/**
 * Headings under which a report gives itself in short, in the languages that a deck has labels in, without the numbers and marks
 * that may stand around them. Source: common usage in reports of institutes and of the United Nations; compiled for this project.
 */
export const summaryHeadings: readonly string[] = [
  '(?:executive |short )?summary(?: of (?:the )?(?:main |key )?(?:findings|results|report))?',
  '(?:key|main|principal) (?:points|findings|messages|judge?ments|conclusions|results|takeaways|facts)',
  'at a glance|(?:[\\p{L}’]+ ){0,2}in brief|in short|in a nutshell|highlights|takeaways|synopsis|abstract|(?:the )?bottom line',
  "r[ée]sum[ée](?: analytique| ex[ée]cutif)?|synth[èe]se|note de synth[èe]se|en bref|l[’']essentiel|en r[ée]sum[ée]|faits saillants",
  '(?:points|messages|constats|conclusions|r[ée]sultats|enseignements) (?:cl[ée]s|principaux|essentiels|saillants)|principa(?:ux|les) (?:constats|conclusions|r[ée]sultats|messages|points|enseignements)',
  '(?:ال)?ملخص(?: (?:ال)?تنفيذي)?|(?:ال)?خلاصة(?: (?:ال)?تنفيذية)?|موجز(?: (?:ال)?تقرير)?|بإيجاز|باختصار',
  '(?:أهم|أبرز) (?:ال)?(?:نتائج|نقاط|رسائل|استنتاجات|خلاصات|ما جاء(?: في التقرير)?)|(?:ال)?(?:نتائج|نقاط|رسائل|استنتاجات) (?:ال)?رئيسية',
]
