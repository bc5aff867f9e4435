"""Names for the people of the demo club, in four scripts."""

FIRST_NAMES = {
    "en": (
        "Alice", "Amelia", "Ben", "Charlotte", "Daniel", "Ella", "Emma", "Finn", "Grace", "Harry", "Isla", "Jack",
        "James", "Kate", "Leo", "Lily", "Lucy", "Maya", "Noah", "Oliver", "Poppy", "Rose", "Sam", "Thomas", "Zoe",
    ),
    "he": (
        "אביגיל", "איתי", "אלון", "אסתר", "גל", "דוד", "דנה", "הילה", "יואב", "יובל", "יעל", "לירון", "מאיה", "מיכל",
        "משה", "נועה", "נועם", "עדי", "עומר", "רותם", "רחל", "שירה", "תומר", "תמר", "ליאת",
    ),
    "fa": (
        "آرش", "آیدا", "امیر", "بهار", "پریسا", "حسین", "رضا", "زهرا", "سارا", "سینا", "شیرین", "علی", "فاطمه", "کیان",
        "لیلا", "مریم", "محمد", "مهدی", "مینا", "نازنین", "نسترن", "نیما", "هستی", "یاسمن", "آرمان",
    ),
    "pl": (
        "Agnieszka", "Alicja", "Andrzej", "Anna", "Bartek", "Ewa", "Filip", "Grzegorz", "Hanna", "Iga", "Jan", "Julia",
        "Kasia", "Krzysztof", "Łukasz", "Magda", "Maja", "Marek", "Michał", "Ola", "Paweł", "Piotr", "Świętosława",
        "Zofia", "Zuzanna",
    ),
}  # fmt: skip

# Language -> role -> (name, phone, birthday) of the three phones on a new desk.
PHONES = {
    "en": {
        "customer": ("Dana", "+447700900123", {"day": 12, "month": 5, "year": 1990}),
        "cashier": ("Carl", "+447700900124", None),
        "owner": ("Olga", "+447700900125", None),
    },
    "he": {
        "customer": ("דנה", "+972501234567", {"day": 12, "month": 5, "year": 1990}),
        "cashier": ("יואב", "+972501234568", None),
        "owner": ("רחל", "+972501234569", None),
    },
    "fa": {
        "customer": ("سارا", "+989121234567", {"day": 12, "month": 5, "year": 1990}),
        "cashier": ("رضا", "+989121234568", None),
        "owner": ("مریم", "+989121234569", None),
    },
    "pl": {
        "customer": ("Ania", "+48600100200", {"day": 12, "month": 5, "year": 1990}),
        "cashier": ("Marek", "+48600100201", None),
        "owner": ("Ewa", "+48600100202", None),
    },
}
