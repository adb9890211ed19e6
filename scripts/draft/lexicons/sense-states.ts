import type { Status } from '../briefing.ts'

/**
 * What a part of a body, or something that it has, can be.
 * Source: common English, as a thesaurus groups it; compiled for this project.
 */
export const stateWords: Readonly<Record<Exclude<Status, 'unknown' | 'restructured'>, string>> = {
  active:
    'active busy around sitting operational functioning running working alive open present at_work in_use in_operation in_service in_business in_action in_place '
    + 'back_in_operation back_in_business back_at_work back_in_service back_in_action back_in_use open_again back_on_the_air back_online online_again '
    + 'up_and_running in_full_swing at_full_strength open_for_business productive at_full_capacity on_duty on_patrol on_the_air in_the_field in_session'
    + ' busy_at hard_at_work alive_and_well alive_and_kicking in_harness on_the_go on_the_job on_call on_watch '
    + ' in_production manned staffed lit under_way underway at_large at_sea at_its_post round_the_clock awake at_it '
    + ' available_day_and_night answered serviced',
  growing:
    'thriving flourishing booming oversubscribed prosperous buoyant ascendant vigorous vibrant on_the_rise on_the_up on_the_march on_the_advance '
    + 'bursting full_to_bursting bigger larger stronger richer wealthier crowded overcrowded packed hiring expanding growing swelling rising up higher at_a_record '
    + 'at_an_all-time_high record unprecedented at_record_levels'
    + ' bursting_at_the_seams on_a_roll on_the_crest on_an_upswing on_the_upswing in_the_ascendant in_full_bloom '
    + ' in_full_flower on_a_hiring_spree up_by up_from at_its_largest at_its_strongest at_its_biggest bigger_than_ever '
    + ' stronger_than_ever larger_than_ever full_to_overflowing full_to_the_rafters fast-growing fastest-growing '
    + ' the_fastest-growing on_the_increase ascending on_an_upward in_expansion too_small_for mushrooming snowballing '
    + ' soaring multiplying doubling a_growth_area a_success_story in_its_heyday added created',
  recovering:
    'close_to_what near_what nearly_what almost_what not_far_from_what within_reach_of back_to climbing_back convalescent recovering reviving resurgent rebuilding on_the_mend back on_its_feet on_the_way_back on_the_road_to_recovery '
    + 'under_reconstruction in_recovery out_of_danger out_of_the_woods healthier better restored revived regenerated'
    + ' on_the_rebound on_the_upturn on_its_way_back on_the_way_up_again on_the_way_to_recovery back_on_track back_on_form '
    + ' back_in_the_black back_in_profit back_from_the_brink back_from_the_dead back_in_shape back_at_their_desks '
    + ' back_at_their_posts back_at_its back_to_normal back_to_health back_above back_up in_convalescence '
    + ' on_the_comeback_trail over_the_worst through_the_worst past_the_worst out_of_intensive_care out_of_special_measures '
    + ' out_of_the_red out_of_the_doldrums out_of_debt out_of_the_mire free_of_debt clear_of_debt off_the_critical_list '
    + ' off_life_support off_the_sick_list on_firmer_ground on_surer_ground on_a_firmer_footing improving mending healing '
    + ' climbing_again better_again reborn rising_again nearly_back almost_back replenished refilled nearing_its '
    + ' near_its_old close_to_its_old on_an_upward_path on_the_turn brightening',
  stable:
    'stable steady unmoved steadiest the_steadiest the_most_stable unchanged intact unaffected untouched unscathed constant level flat undiminished unaltered unharmed undamaged unimpaired '
    + 'static stationary settled secure sound solid robust resilient consistent the_same undisturbed in_good_health '
    + 'in_good_order in_good_shape in_balance as_before as_ever as_strong_as as_large_as as_many_as as_high_as as_big_as where_it_was unbroken undented even'
    + ' in_equilibrium on_an_even_keel on_even_keel in_a_steady_state in_settled_waters in_calm_waters calm a_haven_of_calm '
    + ' an_island_of_calm an_island_of_stability a_picture_of_stability placid tranquil in_one_piece in_the_same_place '
    + ' on_course where_they_were what_it_was what_they_were what_it_always_was much_as as_it_was as_they_were '
    + ' as_it_has_always as_always stagnant close_to_where on_a_plateau at_a_plateau predictable immovable unshaken '
    + ' unruffled unperturbed unvarying invariable balanced in_line_with_last on_a_par_with_last on_a_par_with_the_previous '
    + ' no_different similar_to_last neither_better neither_larger neither_stronger neither_up no_better_and no_worse_and '
    + ' no_larger_and no_stronger_and no_bigger_and unscarred at_par unaltered_since still_the_same one_and_the_same',
  contested:
    'before_the_courts before_the_court in_litigation under_dispute at_loggerheads in_two_halves divided split disputed contested torn riven fractured fractious rebellious mutinous leaderless_split at_war_with_itself at_odds '
    + 'at_odds_with_itself in_dispute deadlocked polarised polarized schismatic in_revolt in_open_revolt in_two_minds in_rebellion in_two_camps'
    + " at_daggers_drawn at_each_other_'s_throats at_one_another_'s_throats at_swords_drawn split_down_the_middle"
    + ' split_in_two in_schism in_contention in_open_conflict under_challenge under_two at_war at_feud in_feud '
    + ' in_the_throes_of_a_feud in_the_throes_of_a_schism in_the_grip_of_a_feud in_court in_arbitration sub_judice '
    + ' factionalised factionalized double-headed two-headed a_house_divided a_battleground a_bone_of_contention '
    + ' the_object_of_a_dispute the_subject_of_a_dispute the_subject_of_litigation the_subject_of_lawsuits '
    + ' the_subject_of_two the_subject_of_three the_subject_of_rival the_scene_of_a_power up_for_grabs in_contest '
    + ' in_rival_hands in_the_balance irreconcilable unreconciled at_cross_purposes',
  weakened:
    'reduced unable the_weakest the_worst_hit the_hardest_hit on_the_ropes on_life_support on_a_shoestring below_strength under_strength at_half_strength cut_off battered impoverished a_rump a_shell a_husk a_ghost worse_off in_shreds weak weaker smaller thinner lower fewer frail feeble fragile short understaffed underfunded undermanned broke insolvent indebted exhausted overstretched '
    + 'demoralised demoralized leaderless isolated depleted ailing poorer bankrupt scarce sparse shaky precarious overloaded overwhelmed overburdened '
    + 'shorthanded short-staffed underequipped ill-equipped down worse thin diminished hard-pressed encircled besieged surrounded stretched rudderless headless '
    + 'in_decline in_trouble in_retreat in_crisis in_debt in_disarray in_tatters in_arrears in_difficulty in_difficulties in_the_red in_deficit '
    + 'in_distress in_bad_shape in_poor_shape in_a_bad_way in_dire_straits in_freefall in_disrepute on_the_wane on_the_retreat on_the_brink on_the_verge on_the_defensive on_its_last_legs '
    + 'on_its_knees under_strain under_pressure under_siege under_threat out_of_money out_of_funds out_of_cash out_of_pocket at_breaking_point at_a_low '
    + 'at_an_all-time_low at_a_low_ebb beyond_its_peak past_its_peak declining dwindling shrinking fading crumbling struggling failing '
    + 'moribund_nearly penniless cash-strapped destitute a_shadow disheartened unprofitable loss-making rickety run-down dilapidated threadbare'
    + ' at_rock_bottom on_its_uppers on_its_beam_ends strapped_for strapped hard_up hard_up_for pressed_for on_a_knife-edge '
    + ' hanging_by_a_thread in_free_fall in_free-fall on_the_skids on_the_slide down_at_heel down-at-heel down_on_its_luck '
    + ' in_dire_need in_hock in_the_doldrums in_a_slump in_decay in_a_parlous_state in_a_sorry_state in_a_poor_state '
    + ' in_poor_health in_ill_health in_reduced_circumstances on_the_edge at_its_lowest at_its_weakest at_its_smallest '
    + ' on_borrowed_time in_its_death_throes on_a_skeleton in_special_measures in_intensive_care on_the_critical_list '
    + ' a_spent_force bare half-empty half_empty skeletal emaciated anaemic hollow hollowed a_hollow a_skeleton a_remnant '
    + ' a_wreck skint beleaguered embattled stricken beggared crippled decrepit tottering faltering flagging waning ebbing '
    + ' wilting languishing ragged worn_out spent weary burnt-out burned-out off_the_road off_sick out_of_stock '
    + ' out_of_supplies hard_hit badly_hit worst_hit hit unpaid unfilled unmet pawned starved bereft bereft_of short-handed '
    + ' thinly_staffed thinly_spread spread_thin undersized half-strength low in_short_supply hand-to-mouth meagre paltry '
    + ' lagging behind_schedule in_the_lurch over_its_head out_of_its_depth out_of_favour on_the_back_foot at_the_mercy '
    + ' at_a_loss at_its_last_gasp at_death_s_door',
  dormant:
    'locked unreachable in_name_only a_letterhead a_brass_plate without_activity dormant inactive idle silent quiet mute offline dark empty deserted unmanned suspended paralysed paralyzed unused vacant closed_for '
    + 'moribund asleep absent abandoned uninhabited unoccupied unstaffed disused mothballed leaderless_and inoperative inoperable at_a_standstill at_rest '
    + 'on_hold on_ice on_standby on_paper in_abeyance in_limbo in_hibernation in_mothballs in_recess in_exile out_of_action out_of_service out_of_use out_of_order '
    + 'out_of_commission out_of_operation out_of_work off_the_air off_line stalled in_administration'
    + ' lying_low in_cold_storage on_the_back_burner on_the_shelf on_furlough furloughed in_suspension under_suspension '
    + ' at_a_halt in_suspended_animation comatose in_a_coma lifeless sleeping hibernating in_waiting barred_from '
    + ' out_of_contact incommunicado unheard_of boarded_up boarded-up padlocked sealed shuttered fallow becalmed at_anchor '
    + ' laid_up unserviceable unanswered unattended a_dead_letter on_paper_alone in_stasis inert torpid nowhere_to_be_seen '
    + ' nowhere_to_be_found stopped stilled halted frozen paused shelved without_a_task with_nothing_to_do on_strike',
  defunct:
    'defunct extinct gone dead dissolved disbanded no_more in_ruins in_ashes in_liquidation in_custody in_prison out_of_business out_of_existence history '
    + 'a_memory bygone non-existent nonexistent finished closed_for_good closed shut dismantled under_water a_ruin'
    + ' deceased a_thing_of_the_past past_history ancient_history no_longer_with_us dead_and_buried dead_and_gone over '
    + ' over_and_done done_for at_an_end off_the_map off_the_register wound_up struck_off scrapped a_footnote '
    + ' a_closed_chapter kaput beyond_revival in_receivership abolished liquidated sold consigned_to a_distant_memory '
    + ' but_a_memory long_gone',
}

/** What it is without weakens it, besides what it has: "without electricity". */
export const lacks = 'electricity power water fuel medicine ammunition oxygen means licence roof home teeth successor heir'
