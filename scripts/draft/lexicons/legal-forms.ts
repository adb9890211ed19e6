/**
 * What the names of companies end on. Source: the abbreviations that ISO 20275 (codes of entity legal forms, as GLEIF keeps them)
 * gives for the forms met with in reports in English; dots aside.
 */
export const legalForms = (
  'Ltd Limited PLC plc LLC LLP LP Inc Corp Corporation ' // English
  + 'GmbH AG KG KGaA OHG SE ' // German, and of the European Union
  + 'SA SAS SASU SARL Sàrl SCA SNC EURL ' // French
  + 'SpA Srl SRL Sapa SL SLU SAU SAD SAB Lda Ltda SGPS EIRL ' // Italian, Spanish, Portuguese
  + 'NV BV CV BVBA VOF ' // Dutch
  + 'AB AS ASA ApS Oy Oyj OÜ ehf hf ' // Nordic, Estonian
  + 'SIA UAB sro as doo dd Kft Zrt Nyrt Bt EOOD OOD EAD AD OOO OAO PAO ZAO TOV ' // Baltic, Czech, Slovene, Hungarian, Bulgarian, Russian, Ukrainian
  + 'Pty Pte Pvt Bhd Tbk KK AŞ'
).split(' ')
