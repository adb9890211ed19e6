/** Words for people, as units of figures name them. A closed list: what is not in it is drawn as no person. Compiled for this project. */
const words = new Set(
  (
    'people persons men women children boys girls adults adolescents youths infants babies pupils students residents inhabitants citizens villagers '
    + 'members supporters followers adherents activists volunteers delegates deputies councillors candidates officials leaders commanders '
    + 'fighters soldiers troops combatants militants gunmen recruits officers policemen guards deserters defectors veterans '
    + 'civilians victims survivors casualties deaths dead injured wounded hostages captives refugees migrants returnees '
    + 'detainees prisoners inmates suspects defendants patients nurses doctors teachers engineers drivers inspectors workers employees staff '
    + 'personnel players coaches musicians traders farmers fishermen pensioners passengers participants'
  ).split(' '),
)

/** The same in French and Arabic, where the noun stands first. Without vowel signs, and the Arabic ones as they stand behind a number. */
const nounsFirst = new Set(
  (
    'personnes hommes femmes enfants habitants membres bénévoles délégués élus combattants soldats civils victimes morts blessés otages '
    + 'réfugiés détenus prisonniers patients médecins enseignants salariés employés ouvriers artisans élèves étudiants '
    + 'شخص شخصا أشخاص رجل رجلا رجال امرأة نساء طفل طفلا أطفال عضو عضوا أعضاء متطوع متطوعا متطوعين مندوب مندوبا مندوبين مقاتل مقاتلا مقاتلين '
    + 'جندي جنديا جنود مدني مدنيا مدنيين ضحية ضحايا قتيل قتيلا قتلى جريح جريحا جرحى رهينة رهائن لاجئ لاجئا لاجئين معتقل معتقلا معتقلين '
    + 'سجين سجينا سجناء مريض مريضا مرضى طبيب طبيبا أطباء معلم معلما معلمين موظف موظفا موظفين عامل عاملا عمال طالب طالبا طلاب'
  ).split(' '),
)

/** Whether a unit counts people. Matches "people", "Mozambican soldiers", "شخصًا"; not "households", "people's committees". */
export function arePeople(unit: string): boolean {
  const [first = '', ...others] = unit.toLowerCase().split(/\s+/u)
  return words.has(others.at(-1) ?? first) || nounsFirst.has(first.replace(/(?<=\p{Script=Arabic})\p{M}+/gu, ''))
}
