// A.8 what the host calls obsolete warns where it is used
// covers: A8.obsolete
void main()
{
    OldCounter made = OldCounter(); // expect warning AS2015
    OldCounter made2; // expect warning AS2015
    OldCounter@ opened = OldCounter::Open(); // expect warning AS2015
    made.Value = 3;
    println(made.Value + opened.Value + made2.Value); // expect: 3

    Price price(250);
    println(price.Pennies); // expect warning AS2015 // expect: 250
    price.Pennies = 120; // expect warning AS2015
    price.Pennies += 1; // expect warning AS2015
    println(price.Whole); // expect: 1
    price.Whole = 4; // expect warning AS2015
    Price sum = price + price; // expect warning AS2015
    println(int(sum)); // expect warning AS2015 // expect: 800
}
