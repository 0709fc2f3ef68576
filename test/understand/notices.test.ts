import { expect, it } from 'vitest';
import { isNotice } from '../../src/understand/reply/notices.js';

it.each([
  'The contents may not be disclosed without our consent.',
  'The contents of this e-mail must not be copied, distributed or forwarded to third parties without our prior written consent.',
  'Any disclosure or copying of this message without the consent of the sender is prohibited.',
  'De inhoud van dit bericht mag niet zonder onze toestemming worden verspreid.',
  'Deze informatie mag zonder ons schriftelijk akkoord niet aan derden worden doorgegeven.',
  'Gebruik van deze informatie door anderen is niet toegestaan; wij zijn niet akkoord met verspreiding.',
  'Ce message ne peut être divulgué sans notre accord.',
  'Toute diffusion de ce courriel à des tiers sans notre accord écrit est interdite.',
  'Der Inhalt dieser E-Mail darf ohne unsere Zustimmung nicht weitergegeben werden.',
  'Eine Weitergabe an Dritte ohne unsere schriftliche Zustimmung ist nicht gestattet.',
  'Hinweise zum Datenschutz finden Sie auf unserer Internetseite.',
  'Unsere Datenschutzerklärung finden Sie unter https://www.firma.example/datenschutz',
  'Our privacy policy is available on our website: https://www.company.example/privacy.',
  'Onze privacyverklaring vindt u op onze website.',
  'Meer informatie over de verwerking van uw gegevens vindt u op onze website.',
  'Notre politique de confidentialité est disponible sur notre site internet.',
  'Vous trouverez des informations sur la protection de vos données sur notre site.',
  'The information in this e-mail may be subject to public disclosure under the Freedom of Information Act 2000.',
  'We never change our bank details by e-mail.',
  'Wir ändern unsere Bankverbindung niemals per E-Mail.',
  'Op deze e-mail is de disclaimer van Stad Mechtel van toepassing: www.stadmechtel.example/disclaimer',
])('is nothing but a notice: %s', (sentence) => {
  expect(isNotice(sentence)).toBe(true);
});

it.each([
  'The release may not be published without our consent.',
  'This may not be used without our approval.',
  'Do not disclose the contents without our consent; it still crashes.',
  'The contents may not be disclosed without our consent. Not before Monday.',
  'The contents may not be published without our consent.',
  'Die Veröffentlichung ohne unsere Zustimmung ist nicht gestattet.',
  'La publication n’est pas autorisée.',
  'Use is not permitted.',
  'De documenten mogen niet zonder ons akkoord worden verspreid.',
  'We do not agree.',
  'Wij zijn niet akkoord met de oplossing.',
  'Wij zijn niet akkoord.',
  'Aucun accord ne peut être donné par courriel.',
  'The release may be subject to public disclosure.',
  'We never change the total by e-mail.',
  'Wir ändern unsere Bankverbindung.',
  'Vorsicht!',
  'Vorsicht bei Anhängen.',
  'Please be careful with links.',
  'Wees voorzichtig met bijlagen.',
  'Soyez prudents avec les pièces jointes.',
  'Sans notre accord, rien ne peut être mis en production.',
  'Ohne unsere Zustimmung darf nichts freigegeben werden.',
  'Die Nutzung der neuen Version ist nicht erlaubt, sie stürzt ab.',
  'Fehler zum Datenschutz finden Sie auf unserer Internetseite.',
  'Our privacy policy is missing on our website.',
  'Please wait for our privacy policy.',
])('is more than a notice: %s', (sentence) => {
  expect(isNotice(sentence)).toBe(false);
});

it('takes no longer than a line is long', () => {
  const line = `the contents ${'of the contents and the information '.repeat(10)}may not be ${'copied, '.repeat(8)}`;
  expect(line.length).toBeGreaterThan(300);
  expect(isNotice(line.slice(0, 400))).toBe(false);
});
