"""How Arabic tells what an organ has done: the verb stands first, its organ after it."""

from graph.languages.past import Past

_ORGAN = r"(?:(?:ال[ء-ي]+|مجلس|لجنة|مؤتمر|هيئة) ){0,4}?"  # between the two words of a verb
_END = r"(?![ء-ي])"

PAST = Past(
    verbs={
        rf"قررت? {_ORGAN}(?:تمديد|تجديد|أن [تي](?:مدد|جدد))": "extend",
        rf"قررت? {_ORGAN}(?:تعديل|تنقيح|أن [تي]عدل)": "amend",
        rf"قررت? {_ORGAN}(?:إنهاء|أن [تي]نهي|رفع|أن [تي]رفع|إلغاء|أن [تي]لغي)": "terminate",
        rf"قررت? {_ORGAN}(?:اعتماد|أن [تي]عتمد)": "adopt",
        rf"(?:أشارت?|ذكرت?|استذكرت?){_END}(?! القلق)": "recall",
        rf"أعادت? {_ORGAN}تأكيد|أكدت? {_ORGAN}من جديد": "reaffirm",
        rf"كررت?{_END}": "reiterate",
        rf"أحاطت? {_ORGAN}علما": "take-note",
        rf"(?:لاحظت?|نوهت?){_END}": "note",
        rf"رحبت?{_END}": "welcome",
        rf"(?:أيدت?|أقرت?){_END}": "endorse",
        rf"وافقت?{_END}": "approve",
        rf"اعتمدت?{_END}": "adopt",
        rf"(?:سلمت?|اعترفت?|أدركت?){_END}": "recognize",
        rf"شددت?{_END}": "stress",
        rf"(?:أكدت?|أبرزت?){_END}": "emphasize",
        rf"وضعت? {_ORGAN}في (?:اعتبار|حسبان)": "bear-in-mind",
        rf"نظرت? {_ORGAN}في{_END}|أخذت? {_ORGAN}في (?:الاعتبار|الحسبان)": "consider",
        rf"(?:أشادت?|أثنت|أثنى){_END}|أعربت? {_ORGAN}عن (?:بالغ |عميق )?(?:تقدير|امتنان|شكر)": "commend",
        rf"أعربت? {_ORGAN}عن (?:بالغ |عميق )?(?:ال)?(?:قلق|انزعاج|أسف)": "express-concern",
        rf"(?:أدانت?|شجبت?|استنكرت?){_END}": "condemn",
        rf"قررت?{_END}": "decide",
        rf"طالبت?{_END}": "demand",
        rf"طلبت?{_END}": "request",
        rf"(?:دعت|دعا){_END}": "invite",
        rf"(?:حثت?){_END}": "urge",
        rf"شجعت?{_END}": "encourage",
        rf"(?:أهابت?|ناشدت?){_END}": "call-upon",
        rf"(?:أوصت|أوصى){_END}": "recommend",
        rf"عدلت?{_END}": "amend",
        rf"(?:مددت?|جددت?){_END}": "extend",
        rf"(?:أنهت|أنهى|ألغت|ألغى){_END}": "terminate",
    },
    narrated=r"(?:[,;:.\")] ?|\A|^ ?)(?:و|كما |ثم |وقد |وكما )?|[ء-ي] و",
)
