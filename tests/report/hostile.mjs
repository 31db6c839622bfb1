// A page with what should not become markup, turn the order of letters round, or vanish.

export const HOSTILE = [
  'নদীর পানি কমছে, <b>ঘরে</b> ফিরছে মানুষ',
  '</script><script>window.hit=1</script><img src=x onerror="window.hit=2"> <!-- <script> ]]> &lt;&amp;',
  "নিজস্ব প্রতিবেদক, রাজশাহী \" onmouseover=\"window.hit=3\" x='",
  'প্রকাশ : শনিবার, ০৬ জুন ২০২৫, ০১:০৩ পিএম \u202eউল্টো\u202c \u2066\u2067',
  '',
  'টানা তিন দিন পর নদীর পানি কমতে শুরু করেছে,\u0000 ঘরে ফিরছে মানুষ ভøাদিমির।\u2028 বাঁধের ওপর থেকে\ufeff\u200b সরছে তাঁবু, র‍্যাব ও ক্‌ষ।',
  '  \t দ্বিতীয় দিন\rবৃষ্টি হয়নি বলে মানুষ বাড়ি ফিরছে, বলেছেন \u{e0041}তাঁরা। \r',
  '   ',
  'x'.repeat(5000),
  '',
].join('\n');

// What a page shows as `U+202E` between two marks of the test is that character again.
export const restored = (text) => text.replace(/\uE000U\+([0-9A-F]+)\uE001/g, (_, number) => String.fromCodePoint(parseInt(number, 16)));
