import type { LetterDocument } from "@/lib/letters/document";
import { aLetter, someLetterFacts } from "./a-letter";

interface Script {
  name: string;
  text: string;
}

/** One sentence and one name in every script that a letter prints. */
export const someScripts = {
  Arabic: {
    name: "ليلى الحدّاد",
    text: "لم يسألني أحد عمّا إذا كنت أوافق على استخدام منشوراتي، ورأيت ذلك في 14 نوفمبر 2026.",
  },
  Persian: { name: "پریسا گل‌محمدی", text: "هیچ‌کس از من نپرسید که آیا می‌توان از نوشته‌هایم استفاده کرد یا نه." },
  Urdu: { name: "ژوبیہ خٹک", text: "کسی نے مجھ سے نہیں پوچھا کہ میری تحریریں استعمال ہو سکتی ہیں یا نہیں۔" },
  Hebrew: { name: "נועה לוי", text: "איש לא שאל אותי אם מותר להשתמש במה שכתבתי (ב־14 בנובמבר 2026)." },
  Devanagari: { name: "प्रिया शर्मा", text: "किसी ने मुझसे नहीं पूछा कि मेरी लिखी बातें काम में ली जा सकती हैं या नहीं।" },
  Thai: { name: "สมชาย ใจดี", text: "ไม่มีใครถามฉันว่าจะนำสิ่งที่ฉันเขียนไปใช้ได้หรือไม่ และฉันไม่เคยเปิดการตั้งค่านี้เอง" },
  "Simplified Chinese": {
    name: "张伟",
    text: "没有人问过我是否同意使用我写的内容。设置是自动打开的,我直到十一月才发现。",
  },
  "Traditional Chinese": {
    name: "陳怡君",
    text: "沒有人問過我是否同意使用我寫的內容。設定是自動開啟的，我直到十一月才發現。",
  },
  Japanese: {
    name: "山田太郎",
    text: "私が書いたものを使ってよいかと尋ねられたことはありません。設定は最初からオンでした。",
  },
  Korean: { name: "김민지", text: "내가 쓴 글을 써도 되는지 아무도 묻지 않았습니다. 설정은 처음부터 켜져 있었습니다." },
  Cyrillic: {
    name: "Олена Ковальчук",
    text: "Ніхто не питав мене, чи можна використовувати те, що я писала. Объявлено не было.",
  },
  Greek: {
    name: "Ελένη Παπαδοπούλου",
    text: "Κανείς δεν με ρώτησε αν μπορούν να χρησιμοποιηθούν όσα έγραψα· ᾧ τινι ἄν.",
  },
  Bengali: { name: "অনন্যা দাস", text: "আমার লেখা ব্যবহার করা যাবে কি না তা কেউ আমাকে জিজ্ঞাসা করেনি।" },
  Gurmukhi: { name: "ਹਰਪ੍ਰੀਤ ਕੌਰ", text: "ਕਿਸੇ ਨੇ ਮੈਨੂੰ ਨਹੀਂ ਪੁੱਛਿਆ ਕਿ ਮੇਰੀਆਂ ਲਿਖਤਾਂ ਵਰਤੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।" },
  Gujarati: { name: "કૃપા પટેલ", text: "મારું લખાણ વાપરી શકાય કે નહીં તે કોઈએ મને પૂછ્યું નથી." },
  Oriya: { name: "ସୁଚିତ୍ରା ମହାନ୍ତି", text: "ମୋ ଲେଖା ବ୍ୟବହାର କରାଯାଇପାରିବ କି ନାହିଁ କେହି ପଚାରି ନାହାନ୍ତି।" },
  Tamil: { name: "கவிதா முருகன்", text: "நான் எழுதியதைப் பயன்படுத்தலாமா என்று யாரும் என்னிடம் கேட்கவில்லை." },
  Telugu: { name: "లక్ష్మి రెడ్డి", text: "నేను రాసినదాన్ని ఉపయోగించవచ్చా అని ఎవరూ నన్ను అడగలేదు." },
  Kannada: { name: "ಕಾವ್ಯ ಗೌಡ", text: "ನಾನು ಬರೆದದ್ದನ್ನು ಬಳಸಬಹುದೇ ಎಂದು ಯಾರೂ ನನ್ನನ್ನು ಕೇಳಲಿಲ್ಲ." },
  Malayalam: { name: "അഞ്ജലി നായർ", text: "ഞാൻ എഴുതിയത് ഉപയോഗിക്കാമോ എന്ന് ആരും എന്നോട് ചോദിച്ചില്ല." },
  Sinhala: { name: "නිලූකා පෙරේරා", text: "මා ලියූ දේ භාවිතා කළ හැකිදැයි කිසිවෙක් මගෙන් ඇසුවේ නැත. ශ්‍රී ලංකා" },
  Lao: { name: "ບຸນມີ", text: "ບໍ່ມີໃຜຖາມຂ້ອຍວ່າຈະໃຊ້ສິ່ງທີ່ຂ້ອຍຂຽນໄດ້ຫຼືບໍ່" },
  Khmer: { name: "សុខា ច័ន្ទ", text: "គ្មាននរណាសួរខ្ញុំថាតើអាចប្រើអ្វីដែលខ្ញុំបានសរសេរឬទេ។" },
  Myanmar: { name: "အောင်ကျော်", text: "ကျွန်ုပ်ရေးသားခဲ့သည်များကို အသုံးပြုနိုင်မလားဟု မည်သူမျှ မမေးခဲ့ပါ။" },
  Georgian: { name: "ნინო ბერიძე", text: "არავის უკითხავს, შეიძლება თუ არა ჩემი ნაწერის გამოყენება." },
  Armenian: { name: "Անի Պետրոսյան", text: "Ոչ ոք ինձ չի հարցրել՝ կարելի՞ է օգտագործել իմ գրածը։" },
  Ethiopic: { name: "ሰላም በቀለ", text: "የጻፍኩትን መጠቀም ይቻል እንደሆነ ማንም አልጠየቀኝም።" },
  Thaana: { name: "އައިޝަތު", text: "އަޅުގަނޑުގެ ލިޔުންތައް ބޭނުންކުރެވިދާނެތޯ އެއްވެސް މީހަކު ނާހައެވެ." },
  Emoji: { name: "Sam 🙂", text: "Nobody asked 🤷🏽‍♀️ me, my family 👨‍👩‍👧, in 🇬🇧: 1️⃣ ✅ → ☎ ♥ ①." },
} as const satisfies Record<string, Script>;

/** A letter to the authority in which everything that a person types is in one script. */
export function aLetterIn({ name, text }: Script): LetterDocument {
  const { person } = someLetterFacts();
  return aLetter(
    someLetterFacts({
      setting: { state: "different", words: text },
      effect: `${text}\n${text} ${text} ${text}`,
      contact: {
        ...{ on: "2026-11-20", channel: "form", asked: ["complaint"], reply: "answered", repliedOn: "2026-12-01" },
        answer: text,
      },
      person: { ...person, name, address: `${name}\n${text.slice(0, 60)}`, account: name },
    }),
    "authority",
  );
}
