/** How somebody else is given the word, and in which papers something stands. */
export const speaking = {
  says: 'zegt zei zeggen zeiden vertelt vertelde vertelden schrijft schreef schreven meldt meldde vindt vond denkt dacht hoopt hoopte verwacht verwachtte gelooft geloofde vraagt vroeg vragen vroegen noemt noemde leest las belooft beloofde beloofden adviseert adviseerde waarschuwt waarschuwde klaagt klaagde bevestigt bevestigde stelt stelde antwoordt antwoordde roept riep beweert beweerde verklaart verklaarde vreest vreesde merkt ervaart legt legde benoemt benadrukt herhaalt vermoedt besloot kiest koos wil wilt wilde willen overweegt begrijpt begreep beschrijft meent twijfelt oppert rapporteert concludeert constateert raadt mailt mailde',
  said: 'gezegd verteld beloofd toegezegd aangegeven geschreven gemeld bevestigd uitgelegd geadviseerd verklaard gevraagd gesteld voorgeschreven vastgesteld genoemd besloten benoemd gemaild laten',
  feels:
    'hoopt hoopte wil wilt wilde wenst voelt voelde ervaart ervaarde vertrouwt vertrouwde vreest vreesde wenst verlangt twijfelt kiest koos besloot overweegt mist miste piekert zoekt zocht vindt vond denkt dacht wacht vraagt noemt noemde slaapt huilt huilde heeft-gekozen wantrouwt meent weigert weigerde',
  document:
    'brief brieven besluit beschikking verslag rapport polis wet wmo wlz jeugdwet verordening dossier indicatiebesluit formulier ondersteuningsplan zorgplan plan plannetje mail email e-mail bijsluiter uitspraak contract overeenkomst website folder reglement regels beleid beleidsregels handleiding vonnis *brief *besluit *verslag *rapport *wet *plan verklaring toelichting uitnodiging bericht artikel',
} as const;
