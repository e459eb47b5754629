// SPDX-License-Identifier: EUPL-1.2
import type { CueGroup } from './cue.ts'

/** Who gave the payment order: what the victim did, or what was done to the victim's account. */
export const orderCues: readonly CueGroup[] = [
  {
    facet: 'order',
    strength: 2,
    cues: {
      'PY-120': [
        'zonder mijn toestemming|weten|medeweten, zonder dat ik|wij|we, without my permission|knowledge|consent',
        'afgeschreven|gepind|opgenomen|overgemaakt .. zonder|niet van mij',
        'is|werd|was|zijn|werden|waren .. afgeschreven|weggeboekt|gepind|leeggehaald|weggesluisd|afgehaald|overgeboekt|geplunderd, <amount> opgenomen, geld opgenomen, afgeschreven van (mijn|onze|haar|zijn), geld afgeschreven',
        'hebben|heeft|had|hadden ze|hij|zij|iemand|men .. gepind|opgenomen|leeggehaald|overgemaakt|overgeboekt|afgeschreven, heeft|hebben .. leeggehaald|leeggeplukt|geplunderd, hebben|heeft .. mijn (bank) rekening|pas|bankpas|<creditcard> .. gepind|leeggehaald|gekocht|besteld, ze|hij|zij pinden|pinde|maakten|maakte|boekten|boekte|haalden|haalde .. weg|leeg|over|af|op|<amount>|geld',
        'mijn|de|onze|haar|zijn rekening|spaarrekening|bankrekening|<payment> (is|was|werd) (helemaal) leeg|leeggehaald|geplunderd|leeggetrokken, rekening leeggehaald|geplunderd, gepind met mijn, met mijn pas|bankpas|pinpas|<creditcard>|kaart .. gepind|betaald|gekocht|besteld|opgenomen, met mijn pas gepind',
        'money|savings|<amount>|<number> .. was|were taken, taken (out) of|from my|our|her, has|have|had|been|was|were withdrawn|debited, unauthorised, unauthorized, emptied|drained|cleared|cleaned .. account|wallet, they|he|she took|withdrew|transferred|moved|spent|emptied .. <amount>|money|account|savings|everything, charges .. never|not, charged without, transferred to third, i never made|authorised|approved',
      ].join(', '),
    },
  },
  {
    facet: 'order',
    strength: 1,
    unless: ['FF-500'],
    // Who says that they did it themselves gave the order, also in a story that looks like that of a seller.
    cues: {
      'PY-110':
        '{self} .. overgemaakt|overgeboekt|betaald|gestort|gedaan|goedgekeurd, transfer|transferred|paid|payment .. {self}',
    },
  },
  {
    facet: 'order',
    strength: 1,
    unless: ['FF-120', 'FF-500'],
    cues: {
      'PY-110': [
        'heb|hebben|had (ik|we|wij) (zelf) (het|de|een|direct|toen|meteen|gewoon|er|alles|dit|hem|haar) (bedrag|geld|<amount>|factuur|borg|kosten) (zelf) (vooraf) overgemaakt|overgeboekt|betaald|gestort|afgerekend|voldaan|gestuurd|overschreven, heb .. overgemaakt|overgeboekt|betaald|gestort, zelf overgemaakt|overgeboekt|betaald|goedgekeurd|gedaan|gestort',
        'ik|we|wij maakte|maakten|boekte|boekten .. over|<amount>, ik|wij|we betaalde|betaalden|stortte|stortten, betaalde|betaalden|stortte ik|we|wij|vooraf|<amount>|via|met|de|het|aan, maakte|boekte ik|we, <amount> (zelf) (vooraf) (aan) overgemaakt|betaald|overgeboekt|gestort|aanbetaald|ingelegd, ik|wij|we overgemaakt|betaald, overgemaakt|overgeboekt|gestort <amount>, aanbetaling overgemaakt, vooraf|vooruit betaald, betaald vooraf|vooruit|<amount>, ik|wij|we (heb|hebben) betaald, borg|huur (vooraf) betaald|overgemaakt, ik kocht .. <amount>, ik stuurde .. <amount>|<crypto>|codes, moeder|vader|vrouw|man|zoon|dochter|oma|opa|boekhoudster|penningmeester maakte|heeft .. over|overgemaakt|betaald|gestort, overgemaakt heb, gestort naar|op',
        'i|we (have) (then) transferred|paid|wired|sent|deposited (the|him|her|them|<amount>|money|it|a), moved (it|my) (money) to, i|we sent (him|her|them) (the) <amount>|money, wife|husband|mum|mother|father|dad|son|daughter|treasurer|he|she paid, so|and paid',
      ].join(', '),
    },
  },
  {
    facet: 'order',
    strength: 1,
    under: ['FF-110', 'FF-300', 'FF-400', 'FF-910', 'FF-920', 'FF-930', 'FF-940', 'FF-950'],
    // Without a name it may also be the buyer who paid.
    cues: { 'PY-110': 'betaald via|met|per, afgerekend met|via, paid by|with|upfront' },
  },
]

/** How value left, or was meant to leave. The special goes before the ordinary transfer. */
export const meansCues: readonly CueGroup[] = [
  {
    facet: 'means',
    strength: 3,
    cues: {
      'PY-220':
        'via|met|per|by|with|using|through (een|de|an) <payment>, <payment> betaald|betaling|betalen|link|overgemaakt|payment|transfer, betaald|betaalde|afgerekend|paid|pay|betalen .. <payment>, geideald, <payment> .. betaald|betalen|betaalde|afgerekend, payconiq, bancontact, <search>|<software> pay',
      'PY-230':
        'betaalverzoek*, betaallink*, <request>, tikkietje*, betaal verzoek|link|linkje, payment request*|link*, betaallinkje, verzoek .. <amount> .. te betalen',
      'PY-250':
        '<creditcard>, credit card, creditcardgegevens|creditcardnummer|creditcardbetaling, kredietkaart*, cc (gegevens), kaartnummer, cvc, cvv, cvc code, kaartgegevens, card details|number|numbers',
      'PY-260':
        'cadeaukaart*, cadeaubon*, cadeau bon|kaart|bonnen|kaarten, giftcard*, gift card|cards|voucher*, voucher*, itunes (kaart*|card*), paysafe*, steamkaart*, steam kaart*|card*|tegoed*, <search> play (codes|kaart*|card*|tegoed), <search> kaart|kaarten|codes, playkaarten, applekaart*, waardebon*, prepaidkaart*, beltegoed*, tegoedbon*, opwaardeer*',
      'PY-280':
        'achteraf betal*|betaald|betaling, <later>, pay later, buy now pay, op rekening besteld|gekocht|kopen|bestellen|te, op afbetaling',
    },
  },
  {
    facet: 'means',
    strength: 3,
    unless: ['FF-940', 'FF-950'],
    cues: {
      'PY-270':
        'bitcoins|usdc|solana|tether|xrp|litecoin, cryptovaluta, cryptomunten, cryptogeld, in|met|aan <crypto>, cryptowallet, cryptocurrency, <crypto> gestuurd|gekocht|overgemaakt|verstuurd|weg|sent, <crypto> (wallet|automaat|atm), stuurde .. <crypto>, wallet .. leeg*|weg, coins .. weg|gestuurd|over',
    },
  },
  {
    facet: 'means',
    strength: 3,
    under: ['FF-240', 'FF-412', 'FF-200'],
    cues: {
      'PY-240':
        'gepind|pinde|pinden|pinnen|gepinned, pincode*, pin code, pin, opgenomen .. automaat, geldautomaat, pinautomaat, pin number, {card} .. {give}, {give} .. {card}',
    },
  },
  {
    facet: 'means',
    strength: 2,
    cues: {
      'PY-210': [
        'overgemaakt|overgeboekt|overboeking|overboekingen|overschrijving|overmaken|overboeken|overgeschreven|overmaak|overmaakte|overboekte|overmaakten|spoedoverboeking|overgeboekte, maak|maakte|maakten|boek|boekte|boekten .. over, gestort|storten|stortte, naar|op een|zijn|haar|hun|het|dit|die|deze|andere|nieuwe (andere|nieuwe|vreemde|buitenlandse|duitse|spaanse|belgische|veilige) rekening|rekeningnummer|bankrekening|kluisrekening|iban|bankrekeningnummer, <iban>',
        'bank|wire|instant|sepa transfer*, transferred|transfer|transfers|wired|wire, to|into (a|the|his|her|their|this|another|new|safe|different) (bank) account, by transfer',
      ].join(', '),
      'PY-240':
        'gepind|pinde|pinden|pinnen, {card} .. pincode|{give}, met|door|van|in ({the}) bankpas|pinpas|betaalpas|pas .. gepind|betaald|opgenomen, pincode, mijn|de|haar|zijn|old|oude|my (oude) {card} {give}, debit card|cards, bank card, geldautomaat, pinautomaat, cash machine, atm',
    },
  },
]
