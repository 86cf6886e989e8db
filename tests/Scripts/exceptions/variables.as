// A.5 a catch block sees the variables as they were when the exception was raised
// covers: A5.try
int boom() { throw("boom"); return 5; }
void give(int &out a, string &out b) { a = 7; b = "given"; throw("late"); }

void main()
{
    int x = 1;
    string s = "before";
    array<int> list;
    try
    {
        x = 2;
        list.insertLast(x);
        s = "half " + x;
        x = boom();
        s = "not reached";
    }
    catch
    {
        int x2 = x;
        println(x2); // expect: 2
        println(s); // expect: half 2
        println(list.length()); // expect: 1
    }
    try { give(x, s); } catch { println(x + " " + s); } // expect: 2 half 2
    int y = 3;
    try { y += boom() + (y = 10); } catch { println(y); } // expect: 3
}
