import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.3. */
export const indicatieWlz: ConversationTemplate = {
  id: 'indicatie_wlz',
  name: 'Indicatiegesprek CIZ (Wlz)',
  priority: 'A',
  aim: 'Een juist beeld van de blijvende behoefte aan 24 uur per dag zorg in de nabijheid of permanent toezicht, op basis van een diagnose van nu.',
  table: [
    'Inwoner',
    'CIZ-onderzoeker (thuis, op kantoor of aan de telefoon)',
    'Vertegenwoordiger',
    'Cliëntondersteuner',
    'Naaste',
  ],
  topics: [
    'Papieren over de diagnose, en de datum daarvan',
    'Wat misgaat zonder iemand in de buurt, overdag en ’s nachts',
    'Wat al is geprobeerd',
    'Blijvend of tijdelijk',
    'Wens: zorg thuis of ergens anders',
    'Wens: zorg in natura of pgb',
    'Wie vertegenwoordigt',
  ],
  prompts: [
    { id: 'indicatie_wlz.1', text: 'Wat kan er misgaan als u alleen bent?' },
    { id: 'indicatie_wlz.2', text: 'Hoe gaan de nachten? Moet er iemand wakker worden?' },
    { id: 'indicatie_wlz.3', text: 'Wie merkt het als het niet goed gaat? Hoe snel is die er?' },
    { id: 'indicatie_wlz.4', text: 'Kunt u zelf iemand bellen als u hulp nodig hebt?' },
    { id: 'indicatie_wlz.5', text: 'Is dit altijd zo, of alleen soms?' },
    { id: 'indicatie_wlz.6', text: 'Wordt het volgens u nog beter, of blijft het zo?' },
    { id: 'indicatie_wlz.7', text: 'Wat hebt u al geprobeerd? Waarom was dat niet genoeg?' },
    { id: 'indicatie_wlz.8', text: 'Waar wilt u het liefst wonen? Met wie?' },
    { id: 'indicatie_wlz.9', text: 'Wat moet de onderzoeker zeker weten over u?' },
    {
      id: 'indicatie_wlz.10',
      text: 'Wilt u dat de onderzoeker ook met iemand anders praat? Met wie?',
    },
  ],
  papers: [
    'Identiteitsbewijs',
    'Brief met de diagnose, met de datum en wie hem schreef',
    'Zorgplan of behandelplan',
    'Beschrijving van wat wel en niet lukt',
    'Machtiging of bewijs van vertegenwoordiging',
    'Lijst van wie er helpt',
  ],
  pitfalls: [
    'Alleen over goede dagen vertellen',
    'De naaste praat in plaats van de inwoner',
    'Een oude diagnose',
    'Het CIZ (de indicatie) en het zorgkantoor (de zorg regelen) door elkaar halen',
    'Zelf medische vragen beantwoorden',
  ],
  agreeAtEnd: [
    'Welke papieren nog moeten komen, en vóór welke dag',
    'Hoe en wanneer het besluit komt',
    'Wat de inwoner kan doen bij een afwijzing',
    'Wie kan helpen in de tussentijd',
  ],
  toVerify: ['De termijn waarbinnen het CIZ beslist'],
};
