// A.10 datetime: parts, and seconds between
// covers: A10.datetime
void show(const datetime &in d)
{
    println("" + d.year + "-" + d.month + "-" + d.day + " " + d.hour + ":" + d.minute + ":" + d.second);
}

void main()
{
    datetime d(2024, 2, 29, 13, 14, 15);
    show(d); // expect: 2024-2-29 13:14:15
    println("" + d.setDate(2023, 2, 29) + d.setDate(2023, 13, 1) + d.setTime(24, 0, 0) + d.setTime(23, 59, 59)); // expect: falsefalsefalsetrue
    show(d); // expect: 2024-2-29 23:59:59
    datetime e = d + 1;
    show(e); // expect: 2024-3-1 0:0:0
    println("" + (e - d) + (e > d) + (e == d) + (d == e - 1)); // expect: 1truefalsetrue
    e += 86400;
    e -= 1;
    show(e); // expect: 2024-3-1 23:59:59
    datetime x = 5 + d;
    println("" + (x - d)); // expect: 5
    datetime old(1960, 1, 1);
    show(old); // expect: 1960-1-1 0:0:0
    datetime now;
    println("" + (now.year > 2000) + (now > old)); // expect: truetrue
}
