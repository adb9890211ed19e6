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
    + 'redouble forge_ahead break_new_ground push_into make_inroads go_from_strength'
    + ' burst_at_the_seams go_from_strength_to_strength snowball build_up bulk_up fill_out outpace outstrip outperform'
    + ' race_ahead surge_ahead steam_ahead pull_ahead power_ahead take_wing hit_new_heights reach_new_heights break_records'
    + ' gain_momentum gain_traction gain_followers gather_pace gather_momentum gather_steam pick_up_pace pick_up_steam'
    + ' diversify sprout spread_its_wings extend_its_reach quintuple sextuple heighten magnify amplify wax bulge inflate'
    + ' mount pour_in flood_in stream_in roll_in pile_in come_on_stream come_on_apace go_up_and_up add_to run_to_capacity'
    + ' fill_to',
  fall:
    'drown_in limp_along limp_on hang_by_a_thread haemorrhage hemorrhage flounder founder totter falter reel fall drop decline shrink sink dwindle slip slide slump plunge plummet contract diminish decrease wane ebb fade crumble wither '
    + 'deteriorate worsen struggle falter languish dry_up tumble shrivel melt_away melt drain_away bleed dip tail_off drop_off fall_off '
    + 'fall_away thin_out thin decay degenerate flag nosedive ail founder totter limp limp_along stumble teeter atrophy rust go_down '
    + 'come_down trail_off peter_out subside dip regress backslide recede retreat lag fall_behind stagnate scrape_by '
    + 'scrape_along drop_back run_short run_low run_out lessen halve decline weaken soften narrow tighten evaporate sag buckle creak '
    + 'taper suffer live_off live_on_reserves fare_badly fare_worse fare_much_worse fare_ill fare_poorly fall_short fall_victim_to_cuts lose_ground lose_touch lose_heart bear_the_brunt be_hit take_a_hit take_a_beating'
    + ' wilt slacken droop crumple tank crater dissipate unravel fray moulder flounder sputter splutter stutter hobble'
    + ' hobble_along stagger stagger_on stagger_along lurch shuffle_along drag_along struggle_on struggle_along sicken'
    + ' degrade tire slim slim_down shorten burn_out fizzle ebb_away slip_back slide_back go_downhill go_backwards go_south'
    + ' go_to_seed go_to_pot go_to_rack_and_ruin go_from_bad_to_worse go_begging go_short hit_rock_bottom hit_bottom'
    + ' touch_bottom run_dry run_down run_aground run_into_the_sand run_at_a_loss run_on_empty come_unstuck come_undone'
    + ' come_to_grief feel_the_pinch feel_the_strain scrape_the_barrel hang_by_a_thread hang_on_by cling_on eke_out eke'
    + ' lose_steam lose_momentum lose_traction lose_its_way lose_its_grip lose_its_edge fall_to_pieces fall_into_disrepair'
    + ' fall_into_decay fall_into_neglect fall_into_arrears fall_into_debt fall_on_hard_times fall_from_grace fall_to_bits'
    + ' wear_thin get_by_on make_do',
  harm:
    'take_a_heavy_toll take_its_toll take_a_toll take_a_heavy_blow deal_a_blow deal_a_heavy_blow cripple decimate gut hollow_out batter ravage drain deplete cut cut_back cut_down reduce strip deprive starve damage maul undermine erode '
    + 'diminish squeeze trim slash behead decapitate bleed_dry debilitate sap impair exhaust wear_out wear_down shatter rout cut_off isolate '
    + 'downgrade demoralise demoralize thin_out overwhelm overstretch rob curtail pare pare_down scale_back scale_down downsize '
    + 'impoverish cleave devastate hobble hamstring disarm pummel lame defund underfund overload bankrupt dent shake starve_of cut_into '
    + 'take_their_toll take_its_toll take_a_toll took_toll weigh_on bite_into eat_into drive_out drive_back drive_from push_back push_out force_out chase_out '
    + 'encircle besiege paralyse_partly expel_from hit_hard hit break_the_back'
    + ' whittle whittle_down whittle_away wear_away chip_away hack_away hollow enfeeble emasculate denude bleed_white loot'
    + ' pillage ransack wreck savage mangle hammer stun scar wound bruise overburden swamp inundate saddle weigh_down'
    + ' drag_down bring_low bring_to_its_knees force_to_its_knees bring_to_the_brink push_to_the_brink knock_back set_back'
    + ' beat_back roll_back hem_in pin_down choke choke_off strangle throttle stifle smother suffocate turn_the_screw'
    + ' clip_the_wings clip_its_wings bring_down_to cut_to_the_bone',
  stop:
    'keep_its_head_down keep_their_heads_down keep_a_low_profile stop cease pause suspend halt interrupt freeze mothball shelve idle ground stall quieten hibernate silence adjourn stand_still stand_down '
    + 'lie_idle lie_fallow fall_silent go_silent go_quiet go_dark go_cold go_offline go_underground go_dormant go_to_ground stand_empty '
    + 'stand_idle lie_empty lie_dormant come_to_a_halt come_to_a_standstill grind_to_a_halt deactivate desist down_tools shut_off '
    + 'switch_off turn_off put_on_hold put_on_ice evacuate vacate paralyse paralyze lapse hold_off break_off discontinue_for moth-ball '
    + 'furlough leave_empty rest sleep slumber lay_off knock_off'
    + ' lie_low lie_doggo lie_still lie_quiet go_into_hibernation go_into_abeyance go_into_recess go_into_mothballs'
    + ' go_to_sleep go_off_the_air go_on_standby fall_asleep fall_into_abeyance fall_into_disuse fall_into_inactivity'
    + ' fall_dormant fall_idle fall_inactive fall_quiet sit_idle sit_empty sit_dormant stay_shut remain_shut bide_its_time'
    + ' put_on_the_back_burner put_into_abeyance put_in_abeyance put_into_cold_storage put_in_cold_storage'
    + ' put_into_mothballs put_in_mothballs put_to_sleep put_on_standby lay_up hang_fire seize_up send_home'
    + ' draw_in_its_horns suspend_operations suspend_work cease_fire stand_in_abeyance bar_from padlock board_up'
    + ' drop_out_of_sight drop_off_the_radar drop_out_of_view disappear_from_view vanish_from_view',
  end:
    'dispose_of close dissolve disband demobilise demobilize abolish liquidate wind_up wind_down sell fold disappear vanish die perish collapse shut demolish raze destroy '
    + 'dismantle merge absorb amalgamate burn_down surrender terminate scrap axe discontinue expire break_up go_bankrupt go_bust go_under fuse '
    + 'eliminate eradicate extinguish wipe_out swallow subsume incorporate integrate spin_off divest sell_off shut_down shutter close_down '
    + 'die_out die_off cease_to_exist dissolve_itself go_out_of_business go_out_of_existence deregister ban outlaw annihilate obliterate '
    + 'bulldoze tear_down pull_down knock_down auction auction_off disestablish decommission retire phase_out do_away_with give_up_the_ghost '
    + 'come_to_an_end meet_its_end bow_out dismember disintegrate implode cease_trading swallow_up gobble_up take_over buy_out hand_over '
    + 'break_apart fall_apart stamp_out root_out roll_up crush vanquish smash lay_down_its_arms lay_down_their_arms hive_off lease kill_off '
    + 'bury capitulate fold_into fall_victim_to hand_back hand_in give_back shut_up_shop strike_off close_its_doors call_it_a_day'
    + ' pull_the_plug_on put_paid_to put_an_end_to put_a_stop_to put_out_of_business put_to_death finish_off see_off'
    + ' polish_off discard jettison ditch dump dispose_of offload get_rid_of rid_itself_of sign_over make_over_to'
    + ' cease_operations cease_business cease_to_be pass_into_history pass_out_of_existence pass_away pass_into_oblivion'
    + ' vote_itself_out_of_existence vote_itself_out go_into_liquidation go_into_receivership go_to_the_wall go_belly_up'
    + ' go_the_way_of go_extinct go_home_for_good go_up_in_smoke leave_the_stage quit_the_stage close_the_books_on close_up'
    + ' close_for_good shut_its_doors shut_its_gates shut_for_good bring_down_the_curtain_on draw_a_line_under delist erase'
    + ' expunge uproot excise extirpate snuff_out run_its_course bite_the_dust breathe_its_last draw_its_last_breath'
    + ' give_itself_up pack_up pack_it_in throw_in_the_towel hang_up_its_boots fold_up fold_its_tents haul_down_its_flag'
    + ' lower_its_flag strike_its_flag consign_to_history consign_to_the_past relegate_to_history disassemble unmake'
    + ' dynamite wind_itself_up fizzle_out melt_into_thin_air fade_away fade_out lay_to_rest sell_on sell_out_to'
    + ' fall_by_the_wayside absorb_into incorporate_into strip_and_sell hand_over_to',
  recover:
    'return_to_profit return_to_growth return_to_strength return_to_normal return_to_health return_to_form get_back_to_normal find_its_way_back find_a_way_back feel_its_way_back grope_its_way_back inch_its_way_back work_its_passage_back recover rebound revive rebuild regain regroup resurge rally bounce_back pick_up come_back restore recuperate resurrect heal '
    + 'replenish refill win_back mend rekindle re-establish reestablish repopulate rejuvenate revitalise revitalize perk_up look_up '
    + 'turn_the_corner turn_a_corner get_back claw_back buy_back find_its_feet find_its_footing recoup rearm re-arm restock reconquer retake '
    + 'recapture get_back_on_its_feet stage_a_comeback make_a_comeback catch_up rise_again stir_again take_heart rearm '
    + 'climb_out_of dig_itself_out crawl_back claw_its_way fight_its_way_back work_its_way_back emerge_from breathe_again pull_through rehabilitate repair regenerate drift_back flow_back trickle_back flood_back flock_back convalesce return_to_strength'
    + ' pick_itself_up pick_up_the_pieces pick_up_where dust_itself_off pull_itself_together pull_out_of get_on_its_feet'
    + ' get_back_to get_back_on get_going_again get_better get_back_into come_round come_good come_out_of_the_red'
    + ' come_back_from come_back_to rise_from_the_ashes rise_from_the_dead make_up_for make_up_lost_ground'
    + ' make_up_its_losses make_good nurse_back nurse_to_health stitch stitch_together stitch_back patch_up piece_together'
    + ' put_back_together knit_together reassemble renew refloat refurbish renovate resuscitate reinvigorate reanimate'
    + ' refresh recharge bring_back right_itself stop_the_rot stem_the_tide stop_the_bleeding draw_breath catch_its_breath'
    + ' shake_off work_off improve brighten brighten_up put_behind_it put_the_worst_behind_it edge_back inch_back'
    + ' climb_back creep_back limp_back work_its_way return_to_health return_to_profit return_to_form return_to_the_black'
    + ' return_to_growth return_to_solvency return_to_surplus return_to_life rehire haul_itself_back drag_itself_back'
    + ' get_a_second_wind find_a_second_wind gain_back earn_back hire_back be_over_the_worst reopen_at nose_up breathe_more',
  resume:
    'resume reopen restart recommence reappear re-emerge reemerge resurface reactivate re-open return reconvene relight go_back go_back_to_work '
    + 'come_back_to_life spring_back_to_life go_live come_online start_up fire_up'
    + ' reboot reassemble_at come_back_online come_back_into_service pick_up_work take_up_work',
  split:
    'come_apart split divide dispute contest quarrel feud fracture fragment secede rebel mutiny splinter polarise polarize bicker schism tear_apart '
    + 'fall_out break_away break_ranks part_ways rift rupture vie clash revolt break_in_two break_with secede_from be_at_odds'
    + ' cleave cleave_in_two rend sunder bifurcate wrangle squabble spar row battle_for battle_over fight_over fight_among'
    + ' fight_for_control fight_each_other fight_itself struggle_for_control struggle_over repudiate disown excommunicate'
    + ' lay_rival_claims lay_competing_claims call_each_other accuse_each_other denounce_each_other recognise_different'
    + ' go_separate_ways go_their_separate_ways be_at_loggerheads fall_out_with pull_in_different_directions'
    + ' pull_in_opposite_directions break_into_two break_into_rival',
  reform:
    'restructure reorganise reorganize reform overhaul reshape rename rebrand recast reconstitute remodel relaunch realign subordinate '
    + 'centralise centralize decentralise decentralize regionalise revamp reshuffle redesign redraw recompose rearrange streamline refound '
    + 'remake convert transform reorient reconfigure restyle redefine retool modernise modernize nationalise nationalize privatise privatize '
    + 'corporatise federate unbundle spin_out carve_out upgrade_to incorporate_as reincorporate reassign transfer professionalise '
    + 'modularise consolidate regroup_under regroup_into regroup_as place_under put_under bring_under move_under come_under fall_under '
    + 'turn_into take_out_of take_apart put_together detach rechristen reinvent reposition repurpose'
    + ' regrade remould reengineer re-engineer rejig rationalise rationalize shake_up retitle demerge devolve pool unify'
    + ' weld_together organise_into organize_into group_into subdivide run_along break_down_into swap switch_to'
    + ' change_over_to adopt_a_new redeploy recentre recenter delayer flatten reset reallocate rearticulate reincarnate'
    + ' reframe restock_as merge_into_one',
  keep:
    'tick_over tick_along jog_along muddle_through remain keep hold retain maintain preserve stay survive weather withstand endure come_through persist hold_on hold_out hold_up '
    + 'hold_steady hold_firm hold_its_own stand_firm stand_still_at level_off level_out plateau stabilise stabilize steady ride_out '
    + 'get_through safeguard sustain conserve balance pull_even bear_up outlast settle settle_down stand_where mark_time tread_water hover come_through_unharmed'
    + ' hold_at hold_its_ground hold_the_line hold_level stand_pat stay_put stay_on_course stay_where remain_where'
    + ' keep_pace keep_its_head keep_up_with keep_going_as jog_along jog_on plod_on plod_along tick_along tick_over'
    + ' chug_along trundle_on trundle_along roll_on bump_along flatline even_out coast_along stick_at stick_to hover_around'
    + ' hover_at hover_about settle_into_a_routine',
  change: 'change alter move shift vary budge fluctuate differ deviate waver' + ' stray move_on budge_from swing',
  win:
    'win gain attract recruit hire add acquire enlist enrol enroll sign_up take_on take_in draw_in pick_up earn lure open launch poach welcome bring_in field_more buy rent commission'
    + ' sign_on bring_on snap_up scoop_up rope_in',
  lose:
    'lose shed forfeit lack cede relinquish give_up miss part_with surrender_its drop let_go concede renounce do_without go_without want_for'
    + ' haemorrhage hemorrhage squander forgo see_off_its',
  fill: 'fill fill_up top_up refill staff man' + ' replenish_with',
  leave:
    'leave walk_out quit desert abandon defect resign flee emigrate depart drift_away walk_away turn_away step_down go_over pull_out move_away go_elsewhere drop_out stay_away peel_away melt_into slip_away'
    + ' decamp jump_ship bail_out take_flight take_their_leave vote_with_their_feet hand_in_their_notice give_notice'
    + ' go_home scatter disperse peel_off trickle_away stream_away cross_over go_abroad pack_their_bags retire stop_coming'
    + ' fall_away_from run_away slope_off dribble_away',
  remove:
    'kill arrest capture jail imprison detain execute assassinate shoot convict dismiss sack fire expel oust remove depose unseat indict '
    + 'hang exile poach_away murder purge drown suspend_him topple extradite'
    + ' round_up lock_up put_away take_out gun_down apprehend nab intern banish strike_down take_into_custody'
    + ' decapitate_with',
  claim: 'claim contend compete sue litigate recognise recognize rival style lay_claim proclaim oppose' + ' assert_title',
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
  + 'stick stuck stuck|forge forged forged|creep crept crept|leap leapt leapt|cleave cleft cleft|rend rent rent|swing swung swung|cling clung clung|breathe breathed breathed|bite bit bitten|throw threw thrown|sit sat sat|outdo outdid outdone|shed shed shed|overthrow overthrew overthrown|light lit lit|relight relit relit'

/** Verbs of two syllables or more whose last consonant is doubled as in "stopped". */
export const doublingVerbs =
  'enrol cancel level model remodel refit regret prefer concur occur rebel submit commit equip label travel recur expel'
