// Members of members come before what contains them
// covers: B7.order, A3.init-order
class In { In() { print("in "); } }
class Mid
{
    In i;
    Mid() { print("mid "); }
}
class Out
{
    Mid m;
    Out() { println("out"); }
}
void main()
{
    Out o; // expect: in mid out
}
