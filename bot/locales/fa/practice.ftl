## The practice card, and the catalogue for who runs the shop

button-practice-card = کارت تمرینی
button-practise-hand = تحویل آزمایشی
practice-note = کارت تمرینی: اینجا چیزی به حساب نمی‌آید.
friends-practice = این کارت تمرینی است: پیوند آن کسی را عضو نمی‌کند و امتیازی نمی‌آورد.
shelf-title = <b>پاداش‌های باشگاه</b>
shelf-line = { $reward }: { $price }
