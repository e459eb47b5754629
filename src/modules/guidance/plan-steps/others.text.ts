// SPDX-License-Identifier: EUPL-1.2
import { emergencyNumber } from '#values'
import { complainToShop, reportSeller } from '../show-first-advice/bought.text.ts'
import { callPolice } from '../show-first-advice/fake-police.text.ts'
import { callRealPerson, warnFamily } from '../show-first-advice/friend-in-need.text.ts'
import { reportProvider } from '../show-first-advice/investment.text.ts'
import { callRealSupplier, fileComplaintAsCompany } from '../show-first-advice/invoice.text.ts'
import { reportProfile } from '../show-first-advice/romance.text.ts'
import { fileComplaint, keepEvidence } from '../show-first-advice/shared-steps.text.ts'
import { reportBuyer, stopParcel } from '../show-first-advice/sold.text.ts'
import { callFraudHelpdesk } from '../show-first-advice/other-fraud.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { OthersStepId } from './others.ts'

export const othersWords: WordsOf<OthersStepId> = {
  'complain-first': {
    nl: {
      title: 'doe aangifte, met wat u heeft',
      how: 'Leg eerst bij elkaar: de berichten, de advertentie of site, uw betaling of betaalbewijs, en camerabeelden als die er zijn. Doe dan aangifte op politie.nl of via 0900-8844. Ook na lange tijd heeft dat zin. Deed u al aangifte? Dan hoeft het niet nog eens.',
      why: 'Een betaling stoppen kan nu niet meer, of er ging geen geld weg. De politie kan aangiften over dezelfde oplichter wel bundelen.',
    },
    en: {
      title: 'file a criminal complaint, with what you have',
      how: 'First put together: the messages, the advertisement or site, your payment or proof of payment, and camera pictures if there are any. Then file at politie.nl or by calling 0900-8844. It makes sense after a long time too. Did you file already? Then you need not do it again.',
      why: 'Stopping a payment is no longer possible, or no money went. The police can put together complaints about the same scammer.',
    },
  },
  'complain-first-company': {
    nl: {
      title: 'doe aangifte voor uw bedrijf, met wat u heeft',
      how: 'Stel eerst het bewijs veilig: camerabeelden, serienummers, berichten en het betaalbewijs. Begin dan in het aangifteloket of bel 0900-8844.',
      why: 'Beelden zijn na een paar dagen vaak gewist. Er ging geen geld weg dat uw bank kan stoppen.',
    },
    en: {
      title: 'file a criminal complaint for your company, with what you have',
      how: 'First secure the evidence: camera pictures, serial numbers, messages and the proof of payment. Then begin at the complaint desk or call 0900-8844.',
      why: 'Pictures are often wiped after a few days. No money went that your bank can stop.',
    },
  },
  'ask-payment': {
    nl: {
      title: 'vraag één keer duidelijk om betaling',
      how: 'Schrijf in de chat van het platform: het bedrag, uw rekening, en een termijn van bijvoorbeeld zeven dagen. Blijf beleefd en bewaar het bericht.',
      why: 'Niet betalen is nog geen oplichting. Met een termijn staat vast dat de koper het weet.',
    },
    en: {
      title: 'ask clearly for payment, once',
      how: 'Write in the chat of the platform: the amount, your account, and a time limit of for instance seven days. Stay polite and keep the message.',
      why: 'Not paying is not a scam yet. With a time limit it is certain that the buyer knows.',
    },
  },
  'report-attempt': {
    nl: {
      title: 'meld de poging bij de politie',
      how: `Bel 0900-8844. U bent niets kwijt, dus u hoeft niets te laten blokkeren. Noem het tijdstip, het nummer en wat de ander vroeg. ${emergencyNumber.nl.call}`,
      why: 'Met uw melding ziet de politie waar zij bezig zijn.',
    },
    en: {
      title: 'report the attempt to the police',
      how: `Call 0900-8844. You lost nothing, so nothing needs to be blocked. Say the time, the number and what they asked for. ${emergencyNumber.en.call}`,
      why: 'With your report the police see where they are active.',
    },
  },
  'stop-payments': {
    nl: {
      title: 'zet andere betalingen stil',
      how: 'Licht de directie en uw ict-beheerder in, op een nummer dat u al had. Houd betalingen die klaarstaan tegen. Bewaar de mails zoals ze binnenkwamen, en antwoord er niet op.',
      why: 'Er staan vaak nog meer opdrachten klaar. Wie betaalde, dacht dat het klopte: houd het bij de feiten.',
    },
    en: {
      title: 'stop other payments',
      how: 'Tell the board and your IT administrator, on a number that you already had. Hold payments that are ready. Keep the e-mails as they came in, and do not answer them.',
      why: 'More orders are often waiting. Whoever made the payment did what was asked: keep to the facts.',
    },
  },
  'check-claim': {
    nl: {
      title: 'vraag bewijs op papier, en kijk of het bureau bestaat',
      how: 'Schrijf dat u eerst bewijs wilt zien. Zoek een deurwaarder op in het register van de KBvG (kbvg.nl). Blijkt de rekening echt? Vraag dan advies en laat de post niet liggen.',
      why: 'Een echte schuldeiser kan altijd op papier laten zien waar het over gaat.',
    },
    en: {
      title: 'ask for proof on paper, and see whether the agency exists',
      how: 'Write that you want to see proof first. Look a bailiff up in the register of the KBvG (kbvg.nl). Does the bill prove real? Then ask for advice and do not ignore the mail.',
      why: 'A genuine creditor can always show on paper what it is about.',
    },
  },
  'register-goods': {
    nl: {
      title: 'geef serienummers of het kenteken door',
      how: 'Zet serienummers op stopheling.nl en meld ze bij de fabrikant. Was het een auto? Meld het bij de RDW, met kenteken en chassisnummer. Bel ook uw verzekeraar, en waarschuw winkels in de buurt.',
      why: 'Wie uw spullen doorverkoopt, valt dan eerder op.',
    },
    en: {
      title: 'pass on serial numbers or the registration number',
      how: 'Put serial numbers on stopheling.nl and tell the manufacturer. Was it a car? Report it to the RDW, with registration and chassis number. Also call your insurer, and warn shops nearby.',
      why: 'Whoever sells your things on is then noticed sooner.',
    },
  },
  'ask-real-sender': {
    nl: {
      title: 'vraag de echte organisatie of er iets openstaat',
      how: 'Typ zelf het webadres in van de organisatie waarvan het bericht leek te komen. Kijk of bel of u iets moet betalen.',
      why: 'Dan weet u zeker of er een echte rekening is, en hoort zij van het valse bericht.',
    },
    en: {
      title: 'ask the real organisation whether anything is due',
      how: 'Type the web address of the organisation that the message seemed to come from yourself. Look or call whether you have to pay something.',
      why: 'Then you know for sure whether there is a real bill, and they hear of the false message.',
    },
  },
  'child-helpline': {
    nl: {
      title: 'praat met de Kindertelefoon',
      how: 'Chat op kindertelefoon.nl. Daar staat ook het nummer om te bellen. Dat is gratis, en u hoeft uw naam niet te zeggen.',
      why: 'Zij luisteren en denken mee, ook als u het thuis nog niet durft te vertellen.',
    },
    en: {
      title: 'talk to the Kindertelefoon (child helpline)',
      how: 'Chat at kindertelefoon.nl. The number to call stands there too. It is free, and you need not say your name.',
      why: 'They listen and think along, also if you do not dare to tell it at home yet.',
    },
  },
  'call-police': { nl: callPolice.nl, en: callPolice.en },
  'real-person': {
    nl: callRealPerson.nl,
    en: callRealPerson.en,
  },
  'stop-parcel': {
    nl: stopParcel.nl,
    en: stopParcel.en,
  },
  'real-supplier': {
    nl: callRealSupplier.nl,
    en: callRealSupplier.en,
  },
  'keep-evidence': { nl: keepEvidence.nl, en: keepEvidence.en },
  'report-seller': {
    nl: reportSeller.nl,
    en: reportSeller.en,
  },
  'report-buyer': {
    nl: reportBuyer.nl,
    en: reportBuyer.en,
  },
  'report-profile': {
    nl: reportProfile.nl,
    en: reportProfile.en,
  },
  'warn-family': {
    nl: warnFamily.nl,
    en: warnFamily.en,
  },
  'report-here': {
    nl: {
      title: 'meld het hier, ook zonder uw naam',
      how: 'Vertel wat er is gebeurd en welk nummer, welke rekening of welke site de ander gebruikte. Dat duurt een paar minuten.',
      why: 'Met uw melding waarschuwen wij de volgende. Een melding is geen aangifte.',
    },
    en: {
      title: 'report it here, also without your name',
      how: 'Tell what happened and which number, account or site the other used. It takes a few minutes.',
      why: 'With your report we warn the next person. A report is not a criminal complaint.',
    },
  },
  'fraud-helpdesk-company': {
    nl: {
      title: 'vraag advies aan Fraudehelpdesk Zakelijk',
      how: 'Stel uw vraag op fhdzakelijk.nl. Dat is gratis, en u krijgt binnen vijf werkdagen antwoord. Een telefoonnummer voor bedrijven vonden wij daar niet. Is het dringend? Bel uw bank.',
      why: 'Het bekende nummer van de Fraudehelpdesk is voor burgers. Dit loket kent valse rekeningen, spookfacturen en valse opdrachten.',
    },
    en: {
      title: 'ask advice of Fraudehelpdesk Zakelijk, for companies',
      how: 'Ask your question at fhdzakelijk.nl. It is free, and you get an answer within five working days. We found no telephone number for companies there. Is it urgent? Call your bank.',
      why: 'The number of the Fraudehelpdesk that people know is for citizens. This desk knows false invoices, ghost invoices and false orders.',
    },
  },
  'fraud-helpdesk': {
    nl: callFraudHelpdesk.nl,
    en: callFraudHelpdesk.en,
  },
  'file-complaint': {
    nl: fileComplaint.nl,
    en: fileComplaint.en,
  },
  'file-complaint-company': {
    nl: fileComplaintAsCompany.nl,
    en: fileComplaintAsCompany.en,
  },
  'complain-to-shop': {
    nl: complainToShop.nl,
    en: complainToShop.en,
  },
  'report-provider': {
    nl: reportProvider.nl,
    en: reportProvider.en,
  },
}
