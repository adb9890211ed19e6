import type { Status } from '../briefing.ts'

/**
 * What a part of a body, or something that it has, can be.
 * Source: common English, as a thesaurus groups it; compiled for this project.
 */
export const stateWords: Readonly<Record<Exclude<Status, 'unknown' | 'restructured'>, string>> = {
  active:
    'active busy around sitting operational functioning running working alive open present at_work in_use in_operation in_service in_business in_action in_place '
    + 'back_in_operation back_in_business back_at_work back_in_service back_in_action back_in_use open_again back_on_the_air back_online '
    + 'up_and_running in_full_swing at_full_strength open_for_business productive at_full_capacity on_duty on_patrol on_the_air in_the_field in_session',
  growing:
    'thriving flourishing booming oversubscribed prosperous buoyant ascendant vigorous vibrant on_the_rise on_the_up on_the_march on_the_advance '
    + 'bursting full_to_bursting bigger larger stronger richer wealthier crowded overcrowded packed hiring expanding growing swelling rising up higher at_a_record '
    + 'at_an_all-time_high record unprecedented at_record_levels',
  recovering:
    'back_to climbing_back convalescent recovering reviving resurgent rebuilding on_the_mend back on_its_feet on_the_way_back on_the_road_to_recovery '
    + 'under_reconstruction in_recovery out_of_danger out_of_the_woods healthier better restored revived regenerated',
  stable:
    'stable steady unmoved steadiest the_steadiest the_most_stable unchanged intact unaffected untouched unscathed constant level flat undiminished unaltered unharmed undamaged unimpaired '
    + 'static stationary settled secure sound solid robust resilient consistent the_same undisturbed in_good_health '
    + 'in_good_order in_good_shape in_balance as_before as_ever as_strong_as as_large_as as_many_as as_high_as as_big_as where_it_was unbroken undented even',
  contested:
    'before_the_courts before_the_court in_litigation under_dispute at_loggerheads in_two_halves divided split disputed contested torn riven fractured fractious rebellious mutinous leaderless_split at_war_with_itself at_odds '
    + 'at_odds_with_itself in_dispute deadlocked polarised polarized schismatic in_revolt in_open_revolt in_two_minds in_rebellion in_two_camps',
  weakened:
    'reduced unable the_weakest the_worst_hit the_hardest_hit on_the_ropes on_life_support on_a_shoestring below_strength under_strength at_half_strength cut_off battered impoverished a_rump a_shell a_husk a_ghost worse_off in_shreds weak weaker smaller thinner lower fewer frail feeble fragile short understaffed underfunded undermanned broke insolvent indebted exhausted overstretched '
    + 'demoralised demoralized leaderless isolated depleted ailing poorer bankrupt scarce sparse shaky precarious overloaded overwhelmed overburdened '
    + 'shorthanded short-staffed underequipped ill-equipped down worse thin diminished hard-pressed encircled besieged surrounded stretched rudderless headless '
    + 'in_decline in_trouble in_retreat in_crisis in_debt in_disarray in_tatters in_arrears in_difficulty in_difficulties in_the_red in_deficit '
    + 'in_distress in_bad_shape in_poor_shape in_a_bad_way in_dire_straits in_freefall in_disrepute on_the_wane on_the_retreat on_the_brink on_the_verge on_the_defensive on_its_last_legs '
    + 'on_its_knees under_strain under_pressure under_siege under_threat out_of_money out_of_funds out_of_cash out_of_pocket at_breaking_point at_a_low '
    + 'at_an_all-time_low at_a_low_ebb beyond_its_peak past_its_peak declining dwindling shrinking fading crumbling struggling failing '
    + 'moribund_nearly penniless cash-strapped destitute a_shadow disheartened unprofitable loss-making rickety run-down dilapidated threadbare',
  dormant:
    'locked unreachable in_name_only a_letterhead a_brass_plate without_activity dormant inactive idle silent quiet mute offline dark empty deserted unmanned suspended paralysed paralyzed unused vacant closed_for '
    + 'moribund asleep absent abandoned uninhabited unoccupied unstaffed disused mothballed leaderless_and inoperative inoperable at_a_standstill at_rest '
    + 'on_hold on_ice on_standby on_paper in_abeyance in_limbo in_hibernation in_mothballs in_recess in_exile out_of_action out_of_service out_of_use out_of_order '
    + 'out_of_commission out_of_operation out_of_work off_the_air off_line stalled in_administration',
  defunct:
    'defunct extinct gone dead dissolved disbanded no_more in_ruins in_ashes in_liquidation in_custody in_prison out_of_business out_of_existence history '
    + 'a_memory bygone non-existent nonexistent finished closed_for_good closed shut dismantled under_water a_ruin',
}

/** What it is without weakens it, besides what it has: "without electricity". */
export const lacks = 'electricity power water fuel medicine ammunition oxygen means licence roof home teeth successor heir'
