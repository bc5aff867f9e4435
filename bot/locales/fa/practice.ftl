## The practice card, and the catalogue for who runs the shop

button-practice-card = کارت عضویت آزمایشی
button-practise-hand = تحویل آزمایشی
practice-note = کارت عضویت آزمایشی: اینجا چیزی به حساب نمی‌آید.
friends-practice = این کارت عضویت آزمایشی است: لینک آن کسی را عضو نمی‌کند و امتیازی نمی‌آورد.
shelf-title = <b>پاداش‌های باشگاه</b>
shelf-line = { $reward }: { $price }
