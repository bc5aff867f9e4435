## Personal fields of the owner's own messages

field-name = نام
field-points = امتیاز
field-to_next = تا پاداش بعدی
field-last_bought = آخرین خرید
field-offer_code = کد پیشنهاد
field-usual-name = دوست عزیز
