// SPDX-License-Identifier: EUPL-1.2
import type { CueGroup } from './cue.ts'

/** The story that brought the victim to act. */
export const pretextCues: readonly CueGroup[] = [
  {
    facet: 'pretext',
    strength: 2,
    cues: {
      'LU-110':
        'in gevaar, gevaar liep|loopt, niet (meer) veilig, veilige rekening|rekeningnummer|wallet, veilig rekeningnummer, kluisrekening, geld (in) veilig*, veiligstellen|veiliggesteld|veiligzetten|veiligstelde .. geld|spaargeld, geld|spaargeld .. veiligstellen|veilig, verdachte|vreemde|rare|onbekende|frauduleuze|ongebruikelijke transactie*|betaling*|overboeking*|afschrijving*|inlogpoging*, inlogpoging*, {someone} .. proberen|probeerde .. rekening|geld|overmaken|halen|pinnen, probeerde .. rekening, geprobeerd .. rekening|geld, safe account, at risk, in danger, suspicious|unusual|fraudulent|strange transaction*|payment*|activity|transfer*, money .. risk|danger, hackers .. rekening, ingebroken op (mijn) rekening, geld van mijn rekening te halen',
      'LU-120':
        'wordt|zou|dreigt .. geblokkeerd|gedeactiveerd|opgeschort|afgesloten|gesloten, geblokkeerd zou|wordt|worden, uw|je|jouw|your .. geblokkeerd|blocked, pas|account|rekening|app|wallet|toegang|bankpas|<creditcard>|kaart|scanner .. verloopt|verlopen|vervalt|vervallen|verstreek, zou verlopen|vervallen, is|was verlopen, verloopt|vervalt, heractiver*, opnieuw activeren|identificeren|verifieren, account gesloten, been|be suspended|locked|blocked|deactivated|restricted|limited, reactivate, will|has|have|would|about|to expire|expired, expiring, blokkade .. voorkomen',
      'LU-130':
        'nieuw|nieuwe|ander|andere|nw nummer|nr|telefoonnummer|mobiel|telefoon|toestel|simkaart, telefoon|mobiel|toestel|gsm|mobieltje .. kapot|gevallen|gestolen|kwijt|water|wc|stuk|gecrasht|toilet, kapotte telefoon, new|different|temporary number|phone|mobile, phone .. broken|broke|dropped|lost|stolen|water|toilet, broke|dropped|lost his|her|my|their phone',
      'LU-140':
        'dringende|spoed|openstaande rekening|betaling .. vandaag|nu|voor, spoedbetaling, dringend|snel (een) (rekening|factuur) betalen|betaald|voorschieten, rekening|factuur .. vandaag .. betaald|betalen, urgent|important bill|payment|invoice, pay today, kun|kan|kunt (jij|je|u) .. voorschieten, kan niet bij mijn (bank) app|bankapp|bankieren, dringende rekening',
      'LU-150':
        'te mooi|goed om waar, te mooi, veel|veelste|spot te goedkoop|goedkoop, spotprijs*, gegarandeerd*|guaranteed (rendement|winst|return|returns|profit|profits), hoog|hoge rendement*, snel|fast|quick rijk|geld|money (verdienen), too good, high returns, <number> procent korting|rendement, korting .. alleen|vandaag, leegverkoop, opheffingsuitverkoop, closing down sale, laatste stuks, dagelijkse winst, automatic trading, passief inkomen',
      'LU-160':
        '<number> cent, een|<number>|one|ene cent|eurocent|euro .. controle*|controleren|verifi*|bewijzen|bewijs|vertrouwen|request|verify|check, cent betalen|overmaken|sturen, een eurocent, een cent, centtruc, controlebetaling, verificatiebetaling, ter verificatie, one|<number> cent|penny, verification payment, om te verifieren',
      'LU-170':
        'verzendkosten|bezorgkosten|invoerkosten|douanekosten|inklaringskosten|invoerrechten|portkosten, pakket|pakketje|pakje|zending .. niet|kon|wacht|vastgehouden|vast|douane|bijbetalen|bezorgd|onderweg|kosten, bijbetalen, delivery|shipping|redelivery|customs fee|charge|charges, redelivery, parcel|package|delivery .. could|waiting|held|missed|fee|customs|failed',
      'LU-180':
        'openstaande|onbetaalde|achterstallige|unpaid|outstanding schuld|boete|rekening|bedrag|vordering|belasting*|fine|fines|debt|bill|tax|toll, openstaand bedrag, een|de|verkeers boete, verkeersboete*, boete|schuld .. betalen|betaald|open*, dwangbevel, beslag gelegd|leggen, beslaglegging, met beslag, beslag op, dreig* met arrestatie|beslag|aanhouding|gevangenis, bailiff*, overdue, warrant|arrest .. pay|fine|tax, executie, dreigde .. beslag',
      'LU-190':
        'inbraak|inbraken|inbrekers|inbreker|inbraakgolf|inbrekersbende|burglary|burglars|burglaries|burglar, ingebroken bij|in, is|was|wordt|werd ingebroken, beroofd|overvallen .. buurt|buurvrouw, waardevolle spullen, sieraden|juwelen|goud .. veilig*|bewaren|ophalen, break ins',
      'LU-200':
        'een|vol|met|het|n virus|virussen, virus|virussen (op|in|gevonden), storing op|aan, computer|pc|laptop|telefoon|modem|router|wifi|ipad|tablet .. gehackt|besmet|geinfecteerd|virus*|hackers|problemen|criminelen, a|had|has|with virus|viruses, computer|laptop|pc|device .. infected|hacked|virus|problem, malware, hackers op, virusmelding, trojan*',
      'LU-220':
        'een vacature|vacatures, bijbaan|bijbaantje|bijverdienste|thuiswerk*|sollicitatie|solliciteerde|gesolliciteerd|sollicitant, baan aangeboden, vacature, kamer|woning|huis|appartement|studio|kot|huurwoning|flat|studentenkamer .. te huur|gevonden|gezocht|huren|gehuurd, verhuurder|huisbaas .. borg|paspoort|id, job offer, a|the job, offered .. job, room|flat|apartment|house (for) rent|online, landlord',
    },
  },
]
