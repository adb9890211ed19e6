/** What a verb says of its subject; or, of one that does it to something, of that. */
export type Sense =
  | 'rise'
  | 'fall'
  | 'harm'
  | 'stop'
  | 'end'
  | 'recover'
  | 'resume'
  | 'split'
  | 'reform'
  | 'keep'
  | 'change'
  | 'win'
  | 'lose'
  | 'fill'
  | 'leave'
  | 'remove'
  | 'claim'
  | 'found'

/**
 * Verbs by sense, with what goes with them after an underscore ("dry_up").
 * Source: common English, as a thesaurus groups it; compiled for this project.
 */
export const senseVerbs: Readonly<Record<Sense, string>> = {
  rise:
    'grow rise increase expand double triple treble quadruple swell climb soar surge multiply boom thrive flourish prosper mushroom jump '
    + 'leap widen broaden spread strengthen enlarge outgrow accelerate advance balloon proliferate blossom bloom burgeon escalate skyrocket '
    + 'buy_up rocket extend intensify deepen gather_strength branch_out gain_ground gain_strength scale_up ramp_up step_up go_up shoot_up fan_out '
    + 'pick_up_speed take_off upgrade burst_at overflow edge_up creep_up tick_up quicken boost bolster reinforce fortify beef_up augment '
    + 'redouble forge_ahead break_new_ground push_into make_inroads go_from_strength',
  fall:
    'drown_in limp_along limp_on hang_by_a_thread haemorrhage hemorrhage flounder founder totter falter reel fall drop decline shrink sink dwindle slip slide slump plunge plummet contract diminish decrease wane ebb fade crumble wither '
    + 'deteriorate worsen struggle falter languish dry_up tumble shrivel melt_away melt drain_away bleed dip tail_off drop_off fall_off '
    + 'fall_away thin_out thin decay degenerate flag nosedive ail founder totter limp limp_along stumble teeter atrophy rust go_down '
    + 'come_down trail_off peter_out subside dip regress backslide recede retreat lag fall_behind stagnate scrape_by '
    + 'scrape_along drop_back run_short run_low run_out lessen halve decline weaken soften narrow tighten evaporate sag buckle creak '
    + 'taper suffer live_off live_on_reserves fare_badly fare_worse fare_much_worse fare_ill fare_poorly fall_short fall_victim_to_cuts lose_ground lose_touch lose_heart bear_the_brunt be_hit take_a_hit take_a_beating',
  harm:
    'take_a_heavy_toll take_its_toll take_a_toll take_a_heavy_blow deal_a_blow deal_a_heavy_blow cripple decimate gut hollow_out batter ravage drain deplete cut cut_back cut_down reduce strip deprive starve damage maul undermine erode '
    + 'diminish squeeze trim slash behead decapitate bleed_dry debilitate sap impair exhaust wear_out wear_down shatter rout cut_off isolate '
    + 'downgrade demoralise demoralize thin_out overwhelm overstretch rob curtail pare pare_down scale_back scale_down downsize '
    + 'impoverish cleave devastate hobble hamstring disarm pummel lame defund underfund overload bankrupt dent shake starve_of cut_into '
    + 'take_their_toll take_its_toll take_a_toll took_toll weigh_on bite_into eat_into drive_out drive_back drive_from push_back push_out force_out chase_out '
    + 'encircle besiege paralyse_partly expel_from hit_hard hit break_the_back',
  stop:
    'keep_its_head_down keep_their_heads_down keep_a_low_profile stop cease pause suspend halt interrupt freeze mothball shelve idle ground stall quieten hibernate silence adjourn stand_still stand_down '
    + 'lie_idle lie_fallow fall_silent go_silent go_quiet go_dark go_cold go_offline go_underground go_dormant go_to_ground stand_empty '
    + 'stand_idle lie_empty lie_dormant come_to_a_halt come_to_a_standstill grind_to_a_halt deactivate desist down_tools shut_off '
    + 'switch_off turn_off put_on_hold put_on_ice evacuate vacate paralyse paralyze lapse hold_off break_off discontinue_for moth-ball '
    + 'furlough leave_empty rest sleep slumber lay_off knock_off',
  end:
    'dispose_of close dissolve disband demobilise demobilize abolish liquidate wind_up wind_down sell fold disappear vanish die perish collapse shut demolish raze destroy '
    + 'dismantle merge absorb amalgamate burn_down surrender terminate scrap axe discontinue expire break_up go_bankrupt go_bust go_under fuse '
    + 'eliminate eradicate extinguish wipe_out swallow subsume incorporate integrate spin_off divest sell_off shut_down shutter close_down '
    + 'die_out die_off cease_to_exist dissolve_itself go_out_of_business go_out_of_existence deregister ban outlaw annihilate obliterate '
    + 'bulldoze tear_down pull_down knock_down auction auction_off disestablish decommission retire phase_out do_away_with give_up_the_ghost '
    + 'come_to_an_end meet_its_end bow_out dismember disintegrate implode cease_trading swallow_up gobble_up take_over buy_out hand_over '
    + 'break_apart fall_apart stamp_out root_out roll_up crush vanquish smash lay_down_its_arms lay_down_their_arms hive_off lease kill_off '
    + 'bury capitulate fold_into fall_victim_to hand_back hand_in give_back shut_up_shop strike_off close_its_doors call_it_a_day',
  recover:
    'return_to_profit return_to_growth return_to_strength return_to_normal return_to_health return_to_form get_back_to_normal recover rebound revive rebuild regain regroup resurge rally bounce_back pick_up come_back restore recuperate resurrect heal '
    + 'replenish refill win_back mend rekindle re-establish reestablish repopulate rejuvenate revitalise revitalize perk_up look_up '
    + 'turn_the_corner turn_a_corner get_back claw_back buy_back find_its_feet find_its_footing recoup rearm re-arm restock reconquer retake '
    + 'recapture get_back_on_its_feet stage_a_comeback make_a_comeback catch_up rise_again stir_again take_heart rearm '
    + 'climb_out_of dig_itself_out crawl_back claw_its_way fight_its_way_back work_its_way_back emerge_from breathe_again pull_through rehabilitate repair regenerate drift_back flow_back trickle_back flood_back flock_back convalesce return_to_strength',
  resume:
    'resume reopen restart recommence reappear re-emerge reemerge resurface reactivate re-open return reconvene relight go_back go_back_to_work '
    + 'come_back_to_life spring_back_to_life go_live come_online start_up fire_up',
  split:
    'come_apart split divide dispute contest quarrel feud fracture fragment secede rebel mutiny splinter polarise polarize bicker schism tear_apart '
    + 'fall_out break_away break_ranks part_ways rift rupture vie clash revolt break_in_two break_with secede_from be_at_odds',
  reform:
    'restructure reorganise reorganize reform overhaul reshape rename rebrand recast reconstitute remodel relaunch realign subordinate '
    + 'centralise centralize decentralise decentralize regionalise revamp reshuffle redesign redraw recompose rearrange streamline refound '
    + 'remake convert transform reorient reconfigure restyle redefine retool modernise modernize nationalise nationalize privatise privatize '
    + 'corporatise federate unbundle spin_out carve_out upgrade_to incorporate_as reincorporate reassign transfer professionalise '
    + 'modularise consolidate regroup_under regroup_into regroup_as place_under put_under bring_under move_under come_under fall_under '
    + 'turn_into take_out_of take_apart put_together detach rechristen reinvent reposition repurpose',
  keep:
    'tick_over tick_along jog_along muddle_through remain keep hold retain maintain preserve stay survive weather withstand endure come_through persist hold_on hold_out hold_up '
    + 'hold_steady hold_firm hold_its_own stand_firm stand_still_at level_off level_out plateau stabilise stabilize steady ride_out '
    + 'get_through safeguard sustain conserve balance pull_even bear_up outlast settle settle_down stand_where mark_time tread_water hover come_through_unharmed',
  change: 'change alter move shift vary budge fluctuate differ deviate waver',
  win: 'win gain attract recruit hire add acquire enlist enrol enroll sign_up take_on take_in draw_in pick_up earn lure open launch poach welcome bring_in field_more buy rent commission',
  lose: 'lose shed forfeit lack cede relinquish give_up miss part_with surrender_its drop let_go concede renounce do_without go_without want_for',
  fill: 'fill fill_up top_up refill staff man',
  leave:
    'leave walk_out quit desert abandon defect resign flee emigrate depart drift_away walk_away turn_away step_down go_over pull_out move_away go_elsewhere drop_out stay_away peel_away melt_into slip_away',
  remove:
    'kill arrest capture jail imprison detain execute assassinate shoot convict dismiss sack fire expel oust remove depose unseat indict '
    + 'hang exile poach_away murder purge drown suspend_him topple extradite',
  claim: 'claim contend compete sue litigate recognise recognize rival style lay_claim proclaim oppose',
  found: 'found establish create form set_up start begin inaugurate build name call date christen originate',
}

/** Forms that no rule makes: lemma, past, participle. */
export const irregularVerbs =
  'be was been|fall fell fallen|rise rose risen|grow grew grown|shrink shrank shrunk|sink sank sunk|slide slid slid|shoot shot shot|'
  + 'come came come|become became become|go went gone|take took taken|retake retook retaken|lose lost lost|strike struck struck|win won won|keep kept kept|hold held held|'
  + 'withstand withstood withstood|stand stood stood|lie lay lain|lay laid laid|sell sold sold|shut shut shut|cut cut cut|split split split|'
  + 'cost cost cost|put put put|set set set|hit hit hit|spread spread spread|burst burst burst|break broke broken|tear tore torn|wear wore worn|bleed bled bled|'
  + 'freeze froze frozen|give gave given|get got got|find found found|buy bought bought|bring brought brought|build built built|'
  + 'rebuild rebuilt rebuilt|leave left left|quit quit quit|flee fled fled|shake shook shaken|wind wound wound|meet met met|ride rode ridden|'
  + 'draw drew drawn|redraw redrew redrawn|recast recast recast|remake remade remade|fire fired fired|make made made|begin began begun|'
  + 'swell swelled swollen|melt melted melted|run ran run|see saw seen|say said said|tell told told|have had had|do did done|'
  + 'teach taught taught|send sent sent|pay paid paid|know knew known|think thought thought|feel felt felt|lead led led|read read read|'
  + 'write wrote written|speak spoke spoken|sit sat sat|spend spent spent|fight fought fought|hang hung hung|let let let|tread trod trodden|'
  + 'bear bore borne|overcome overcame overcome|outgrow outgrew outgrown|fly flew flown|drive drove driven|feed fed fed|show showed shown|'
  + 'catch caught caught|look looked looked|hear heard heard|undergo underwent undergone|withdraw withdrew withdrawn|sleep slept slept|'
  + 'stick stuck stuck|forge forged forged|creep crept crept|leap leapt leapt|shed shed shed|overthrow overthrew overthrown|light lit lit|relight relit relit'

/** Verbs of two syllables or more whose last consonant is doubled as in "stopped". */
export const doublingVerbs =
  'enrol cancel level model remodel refit regret prefer concur occur rebel submit commit equip label travel recur expel'
