import type { RoadId } from '../../procedure.ts';
import type { Road } from '../../road-schema.ts';
import { courtRoad, furtherAppealRoad } from './court.ts';
import { debtsRoad } from './debts.ts';
import { healthInsuranceRoad } from './health-insurance.ts';
import { incomeRoad } from './income.ts';
import { integrationRoad } from './integration.ts';
import { longTermCareRoad } from './long-term-care.ts';
import { familyLawRoad, residenceRoad } from './not-for-us.ts';
import { longTermCareObjectionRoad, objectionRoad } from './objection.ts';
import { disabilityObjectionRoad, sicknessObjectionRoad } from './objection-benefits.ts';
import { provisionalRoad } from './provisional.ts';
import { complaintRoad, ombudsmanRoad, tooLateRoad } from './too-late-and-complaints.ts';
import { wmoRoad } from './wmo.ts';
import { youthRoad } from './youth.ts';

/** Every road by its id. */
export const roads: Readonly<Record<RoadId, Road>> = {
  wmo: wmoRoad,
  jeugd: youthRoad,
  wlz: longTermCareRoad,
  participatie: incomeRoad,
  zvw: healthInsuranceRoad,
  inburgering: integrationRoad,
  schuldhulp: debtsRoad,
  bezwaar: objectionRoad,
  bezwaar_wlz: longTermCareObjectionRoad,
  bezwaar_ziektewet: sicknessObjectionRoad,
  bezwaar_wia: disabilityObjectionRoad,
  beroep: courtRoad,
  voorlopige_voorziening: provisionalRoad,
  hoger_beroep: furtherAppealRoad,
  te_laat: tooLateRoad,
  klacht: complaintRoad,
  ombudsman: ombudsmanRoad,
  verblijf: residenceRoad,
  familierecht: familyLawRoad,
};
