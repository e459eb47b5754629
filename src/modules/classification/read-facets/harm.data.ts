// SPDX-License-Identifier: EUPL-1.2
import type { CueGroup } from './cue.ts'

/** Organisations that were harmed. What kind of person somebody is, is never read from a text. */
export const victimCues: readonly CueGroup[] = [
  {
    facet: 'victim',
    strength: 2,
    cues: {
      'VT-310':
        'voor als mijn|ons|onze bedrijf|winkel|webshop|zaak|makelaardij, onze|mijn|ons website|webshop|site|logo (is) (wordt) nagemaakt|gekopieerd|misbruikt|gekloond, naam|namen van ons|onze|mijn bedrijf|zaak|webshop|winkel|kantoor|makelaardij|praktijk|organisatie|stichting|vereniging|school|hotel, met|onder ons|onze logo|naam|<government>|bedrijfsnaam, uit naam van ons|onze, copied our website|logo, pretend* to be our company|business, using our (company) name|logo, our name|logo .. used, nepwebshop|nepsite|website met ons|onze, met ons|onze logo|<government>',
    },
  },
  {
    facet: 'victim',
    strength: 1,
    cues: {
      'VT-230':
        'onze|mijn|de|een|vereniging|our|the vereniging|stichting|kerk|kerkgemeenschap|club|sportclub|voetbalclub|tennisclub|parochie|koor|buurtvereniging|charity|church|association|foundation|choir, de|onze|our penningmeester|treasurer',
      'VT-210':
        'mijn|ons|onze|my|our (kleine|eigen) bedrijf|bedrijfje|onderneming|webshop|webwinkel|zaak|praktijk|kantoor|winkel|restaurant|hotel|kapsalon|bakkerij|kmo|garage|makelaardij|company|business|firm|shop|salon|salarisadministratie|boekhoudster|boekhouding|administratie|bookkeeper, als zzp*|ondernemer|freelancer, zzper|zzp, eenmanszaak, as a|self sole|employed trader, kmo',
    },
  },
]

/** What it did, as the victim says it. */
export const harmCues: readonly CueGroup[] = [
  {
    facet: 'harm',
    strength: 2,
    cues: {
      'HT-120':
        'schuld|lening|abonnement|krediet|contract|contracten|rekening|rekeningen|telefoonabonnement|bestelling|energiecontract|internet|leningen (dat|die) (is) (staat) (op) (mijn|haar|zijn) naam, schuld|lening|abonnement|krediet|contract|telefoonabonnement|energiecontract .. op mijn|haar|zijn naam, op mijn naam .. afgesloten|lening|schuld|abonnement|contract|krediet|gezet|geopend, incassobrieven, incassobureau .. betalen|wil, debt|loan|contract|credit|phone .. in my|her|his name',
    },
  },
  {
    facet: 'harm',
    strength: 1,
    cues: {
      'HT-110':
        'geld|spaargeld|<amount>|<number>|alles|bedrag|vakantiegeld|inleg|<crypto>|spaarcenten|erfenis (is) (nu) (ben) (ik) kwijt|weg|foetsie|verloren|verdwenen, kwijt <amount>, ben|zijn .. <amount>|geld .. kwijt|armer, verloor|verloren .. <amount>|geld, <amount> armer|schade|verlies|lichter, opgelicht voor <amount>, leeggehaald, rekening leeg, i|we|he|she|and lost (about|over|nearly|all|my|our) <amount>|money|savings|everything, <amount>|<number> (is) gone|lost|stolen, money is|was gone, lost <amount>|<number>|everything, cost me, schade <amount>',
      'HT-210':
        'schaam (me|mij), schamen, schaamte, geschaamd, ashamed, embarrassed, embarrassing, voel (me|mij) (zo) dom|stom|schuldig, feel|felt (so) stupid|foolish|ashamed, durf|durfde (het) .. vertellen',
      'HT-200':
        'slaap|slapen|sliep slecht, slaap niet|nauwelijks, lig (er) wakker, wakker van, durf|durfde .. telefoon|deur|meer|opnemen, doodsbang, ben|erg|heel bang, angstig, paniek*, overstuur, stress, depressie*, nachtmerrie*, can not|t|never sleep, cant sleep, am|feel|is|was (so) scared|afraid|anxious|terrified, nightmares, panic',
      'HT-300':
        'hebben|heeft|have|has|gestuurd|sent|gave|gaf|stuurde .. kopie|foto|scan|copy|photo van|of mijn|my|onze (paspoort|id|idkaart|identiteitsbewijs|identiteitskaart|rijbewijs|passport|licence), kopie paspoort|id|rijbewijs .. gestuurd|verstuurd|gegeven|hebben, gegevens gelekt|gestolen|op straat|misbruikt, mijn gegevens .. handen, data stolen|leaked, hebben .. mijn paspoort|bsn|gegevens, mijn account .. gehackt|overgenomen|gekaapt',
      'HT-600':
        'vertrouw (ik) niemand|geen|niets, niemand (meer) te vertrouwen, vertrouwen kwijt|weg|verloren, trust nobody|no|anyone|anybody, do|dont not trust, vertrouwen in',
    },
  },
]
